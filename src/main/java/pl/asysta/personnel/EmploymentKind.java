package pl.asysta.personnel;

/** On what basis a worker works, with the system of her working time. */
public enum EmploymentKind {
    /** Employment contract with task-based working time: the family's rhythm counts, not the clock (art. 17(2)). */
    TASK_BASED_CONTRACT,
    /** Employment contract with another system of working time; not for a family assistant. */
    FIXED_HOURS_CONTRACT,
    /** Contract for services (art. 17(2)). */
    SERVICE_CONTRACT;

    /** Whether a family assistant may be employed like this (art. 17(2)). */
    public boolean suitsAnAssistant() {
        return this != FIXED_HOURS_CONTRACT;
    }
}
