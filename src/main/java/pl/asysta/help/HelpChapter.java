package pl.asysta.help;

import java.util.Arrays;
import java.util.List;

/** In which part of the contents a topic stands. */
public enum HelpChapter {
    /** What everybody opens every day. */
    EVERY_DAY,
    /** The file of a family and the way to an assistant. */
    FAMILY,
    /** The director decides. */
    DECISION,
    /** The assistant works with the family. */
    WORK,
    /** The centre and its workers. */
    CENTRE,
    /** What the administrator keeps. */
    ADMINISTRATION;

    /** Its topics, in the order of the contents. */
    public List<HelpTopic> topics() {
        return Arrays.stream(HelpTopic.values())
                .filter(topic -> topic.chapter() == this)
                .toList();
    }
}
