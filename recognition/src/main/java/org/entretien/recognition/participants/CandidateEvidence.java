package org.entretien.recognition.participants;

import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.speakers.Announcement;
import org.entretien.recognition.speakers.Labels;

/**
 * Where a page may name those who are interviewed.
 *
 * @param text the page
 * @param lexicon of its language
 * @param headline as printed or as the page says of itself
 * @param head lines between headline and first question: standfirst, introduction
 * @param questions the lines of questions
 * @param answers the lines of answers
 * @param notes lines among and behind the turns that are no turns
 * @param announced who is announced by the wording of a line
 * @param labels of the turns
 * @param authors those who wrote or asked
 * @param outlet who publishes the page
 * @param linked names that linked data gives for those who are interviewed
 */
public record CandidateEvidence(
        CharSequence text,
        Lexicon lexicon,
        Optional<String> headline,
        List<Span> head,
        List<Span> questions,
        List<Span> answers,
        List<Span> notes,
        List<Announcement> announced,
        Labels labels,
        List<String> authors,
        Optional<String> outlet,
        List<String> linked) {}
