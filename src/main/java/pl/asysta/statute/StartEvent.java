package pl.asysta.statute;

import java.time.LocalDate;

/**
 * What set a clock going.
 *
 * @param kind what happened
 * @param on the day it happened
 * @param enteredBy who put it on record, in words
 */
public record StartEvent(Kind kind, LocalDate on, String enteredBy) {
    /** The events that start clocks; their words are under {@code deadline.start.<kind>}. */
    public enum Kind {
        /** The centre learned of the family. */
        INFORMATION_RECEIVED,
        /** A court obliged the parents to work with an assistant. */
        COURT_ORDERED,
        /** A family's own request for support "Za życiem" came in. */
        FOR_LIFE_RECEIVED,
        /** An assistant was assigned. */
        ASSISTANT_ASSIGNED,
        /** The family and the assistant began to work together. */
        COOPERATION_STARTED,
        /** The family's situation was assessed. */
        SITUATION_ASSESSED,
        /** Somebody looked at a child at risk, or its monitoring began. */
        CHILD_CHECKED,
        /** A request for an assistant was put before the director, or put before her again. */
        REQUEST_SUBMITTED,
        /** An obliged family refused to work with its assistant, or took its consent back. */
        COOPERATION_ENDED,
        /** Somebody filled in form A of the procedure "Niebieskie Karty". */
        BLUE_CARD_STARTED,
        /** A child was taken from the family because its life or health was in danger. */
        CHILD_TAKEN,
        /** The assistant's work with a family ended. */
        WORK_ENDED,
        /** Somebody asked for a copy of the data about herself. */
        DATA_REQUESTED,
        /** A worker was given a paper that is good until a day. */
        PAPER_ISSUED
    }
}
