package se.diarium.governance.story;

import java.util.List;
import java.util.stream.Stream;
import se.diarium.governance.thread.Answer;

/**
 * The story of an object of a plan.
 *
 * @param told the object itself
 * @param earlier what it carries on, the first first
 * @param later what carries it on, the next first
 * @param above what it is broken down from, the highest first
 * @param below what is broken down from it, or from what it carries on or is carried on by, plan by plan
 * @param answers about it, what it carries on and what carries it on, those about the earliest day first; replaced ones too
 */
public record Story(
        Chapter told,
        List<Chapter> earlier,
        List<Chapter> later,
        List<Chapter> above,
        List<Chapter> below,
        List<StoryAnswer> answers) {

    public Story {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        above = List.copyOf(above);
        below = List.copyOf(below);
        answers = List.copyOf(answers);
    }

    /** The answers that stand and have a figure, those about the earliest day first. */
    public List<Answer> figures() {
        return answers.stream()
                .map(StoryAnswer::answer)
                .filter(answer -> !answer.replaced() && answer.figure() != null)
                .toList();
    }

    /** The object with what it carries on and what carries it on, in order of time. */
    public List<Chapter> chapters() {
        return Stream.of(earlier, List.of(told), later).flatMap(List::stream).toList();
    }
}
