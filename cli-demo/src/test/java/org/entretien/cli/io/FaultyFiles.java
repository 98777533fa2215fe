package org.entretien.cli.io;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

/**
 * The file system of this machine, with one operation that fails: the n-th of those that touch the disk below a folder. Made the default of a
 * Java machine by {@code -Djava.nio.file.spi.DefaultFileSystemProvider}.
 */
public final class FaultyFiles extends FileSystemProvider {
    /** Which operation fails; none when it is 0. */
    static final AtomicLong FAILS = new AtomicLong();

    /** How many there were. */
    static final AtomicLong COUNT = new AtomicLong();

    static final String REASON = "the disk has failed, as it was told to";

    /** What locking a file comes to. */
    interface Locking {
        /** Takes the lock, or does what other runs and other systems do. */
        FileLock lock(Path path, FileChannel channel, Lock real) throws IOException;
    }

    /** The lock of the system itself. */
    interface Lock {
        FileLock take() throws IOException;
    }

    private static final Locking USUAL = (path, channel, real) -> real.take();

    private static volatile Locking locking = USUAL;

    private static volatile String below = "\0";

    private final FileSystemProvider real;
    private final Files files;

    /** For the Java machine. */
    public FaultyFiles(FileSystemProvider real) {
        this.real = real;
        this.files = new Files(this, real.getFileSystem(URI.create("file:///")));
    }

    /** Begins to count. */
    static void begin(Path folder, long fails) {
        below = folder.toString();
        COUNT.set(0);
        FAILS.set(fails);
    }

    /** Has files locked in another way, until it is done. */
    static void locking(Locking other, Executable work) throws IOException {
        locking = other;
        try {
            work.run();
        } finally {
            locking = USUAL;
        }
    }

    /** What is done meanwhile. */
    interface Executable {
        void run() throws IOException;
    }

    private static void touch(Path path) throws IOException {
        if (path.toString().startsWith(below) && COUNT.incrementAndGet() == FAILS.get()) {
            throw new IOException(REASON);
        }
    }

    private static Path real(Path path) {
        return path instanceof Name name ? name.path : path;
    }

    private Path name(Path path) {
        return new Name(files, path);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return name(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... more)
            throws IOException {
        return newFileChannel(path, options, more);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... more)
            throws IOException {
        touch(path);
        return new Channel(real.newFileChannel(real(path), options, more), path);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        touch(dir);
        DirectoryStream<Path> listing = real.newDirectoryStream(real(dir), entry -> filter.accept(name(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(listing.spliterator(), false)
                        .map(entry -> name(entry))
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                listing.close();
            }
        };
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... more) throws IOException {
        touch(dir);
        real.createDirectory(real(dir), more);
    }

    @Override
    public void delete(Path path) throws IOException {
        touch(path);
        real.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        touch(target);
        real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        touch(target);
        real.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        touch(path);
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }

    /** The file system whose paths lead here. */
    private static final class Files extends FileSystem {
        private final FaultyFiles provider;
        private final FileSystem real;

        Files(FaultyFiles provider, FileSystem real) {
            this.provider = provider;
            this.real = real;
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
                    .map(provider::name)::iterator;
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return provider.name(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = real.getPathMatcher(pattern);
            return path -> matcher.matches(FaultyFiles.real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    /** A path of that file system. */
    private static final class Name implements Path {
        private final Files files;
        private final Path path;

        Name(Files files, Path path) {
            this.files = files;
            this.path = path;
        }

        private Path name(Path other) {
            return other == null ? null : new Name(files, other);
        }

        @Override
        public FileSystem getFileSystem() {
            return files;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return name(path.getRoot());
        }

        @Override
        public Path getFileName() {
            return name(path.getFileName());
        }

        @Override
        public Path getParent() {
            return name(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return name(path.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return name(path.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(real(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(real(other));
        }

        @Override
        public Path normalize() {
            return name(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return name(path.resolve(real(other)));
        }

        @Override
        public Path relativize(Path other) {
            return name(path.relativize(real(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return name(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return name(path.toRealPath(options));
        }

        @Override
        public File toFile() {
            return path.toFile();
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(real(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && path.equals(name.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A file that may fail while it is read, written or forced. */
    private static final class Channel extends FileChannel {
        private final FileChannel real;
        private final Path path;

        Channel(FileChannel real, Path path) {
            this.real = real;
            this.path = path;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            touch(path);
            return real.read(target);
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            touch(path);
            return real.read(targets, offset, length);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            // Half of it arrives before the failure, as it may.
            if (source.remaining() > 1) {
                ByteBuffer half = source.duplicate().limit(source.position() + source.remaining() / 2);
                int written = real.write(half);
                source.position(source.position() + written);
                touch(path);
                return written;
            }
            touch(path);
            return real.write(source);
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
            touch(path);
            return real.write(sources, offset, length);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            real.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            touch(path);
            real.force(metaData);
        }

        @Override
        public long transferTo(long at, long count, WritableByteChannel target) throws IOException {
            return real.transferTo(at, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long at, long count) throws IOException {
            return real.transferFrom(source, at, count);
        }

        @Override
        public int read(ByteBuffer target, long at) throws IOException {
            touch(path);
            return real.read(target, at);
        }

        @Override
        public int write(ByteBuffer source, long at) throws IOException {
            touch(path);
            return real.write(source, at);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long at, long size) throws IOException {
            return real.map(mode, at, size);
        }

        @Override
        public FileLock lock(long at, long size, boolean shared) throws IOException {
            return locking.lock(path, this, () -> real.lock(at, size, shared));
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return locking.lock(path, this, () -> real.tryLock(at, size, shared));
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
