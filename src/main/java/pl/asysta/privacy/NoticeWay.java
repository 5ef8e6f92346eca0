package pl.asysta.privacy;

/** How somebody was told what the centre does with her data. */
public enum NoticeWay {
    /** She was handed the paper. */
    HANDED_OVER,
    /** It was sent to her. */
    SENT,
    /** It was read out to her. */
    READ_OUT
}
