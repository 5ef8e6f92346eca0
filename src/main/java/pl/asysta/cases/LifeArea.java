package pl.asysta.cases;

/** The areas of a family's life by which its situation is described, now and at every assessment. */
public enum LifeArea {
    /** Care of the children and their upbringing. */
    CARE,
    HEALTH,
    HOUSING,
    HOUSEHOLD,
    BUDGET,
    /** Relations and safety; domestic violence. */
    SAFETY,
    ADDICTIONS,
    /** Work and education of the adults. */
    WORK,
    /** Education of the children. */
    SCHOOLING,
    /** Social contacts and official matters. */
    CONTACTS
}
