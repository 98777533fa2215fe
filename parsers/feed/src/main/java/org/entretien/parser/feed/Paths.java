package org.entretien.parser.feed;

/** Paths of the model when a list gains a first element. */
final class Paths {
    private Paths() {}

    /**
     * The path of a text after another one has become the first of a list.
     *
     * @param path before
     * @param from the path that becomes the first
     * @param list the list
     * @return after: {@code paragraphs[3]} for {@code paragraphs[2]}
     */
    static String moved(String path, String from, String list) {
        if (path.equals(from)) {
            return list + "[0]";
        }
        String start = list + "[";
        int close = path.indexOf(']', start.length());
        if (!path.startsWith(start) || close < 0) {
            return path;
        }
        int index = Integer.parseInt(path.substring(start.length(), close));
        return start + (index + 1) + path.substring(close);
    }
}
