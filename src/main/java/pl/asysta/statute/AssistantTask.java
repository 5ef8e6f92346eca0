package pl.asysta.statute;

/** What a family assistant does: the points of art. 15(1), in their order. The visits of a family are told apart by them. */
public enum AssistantTask {
    /** Point 1: makes and carries out the work plan with the family, in consultation with the social worker. */
    WORK_PLAN("1"),
    /** Point 2: makes a plan that goes with the aid plan of a child in foster care. */
    PLAN_WITH_FOSTER_CARE("2"),
    /** Point 3: helps the family to a better life, also to run a household. */
    HOUSEHOLD("3"),
    /** Point 4: helps to solve social problems. */
    SOCIAL_PROBLEMS("4"),
    /** Point 5: helps to solve psychological problems. */
    PSYCHOLOGICAL_PROBLEMS("5"),
    /** Point 6: helps to solve problems of upbringing. */
    UPBRINGING_PROBLEMS("6"),
    /** Point 7: supports the family's social activity. */
    SOCIAL_ACTIVITY("7"),
    /** Point 8: encourages to raise qualifications. */
    QUALIFICATIONS("8"),
    /** Point 9: helps to look for a job and to keep it. */
    EMPLOYMENT("9"),
    /** Point 10: encourages to take part in group classes for parents. */
    PARENTS_GROUP("10"),
    /** Point 11: supports the children, above all by psychoeducational classes. */
    CHILDREN_SUPPORT("11"),
    /** Point 12: intervenes when the safety of children and family is at risk. */
    INTERVENTION("12"),
    /** Point 13: consults parents and children about upbringing. */
    CONSULTATION("13"),
    /** Point 13a: carries out the tasks of the act "Za życiem". */
    FOR_LIFE("13a"),
    /** Point 14: keeps the records of the work. */
    RECORDS("14"),
    /** Point 15: assesses the situation of the family at least every half-year. */
    ASSESSMENT("15"),
    /** Point 16: monitors the family once the work has ended. */
    MONITORING("16"),
    /** Point 17: writes opinions for a court. */
    COURT_OPINION("17"),
    /** Point 18: works with offices, organisations and specialists. */
    INSTITUTIONS("18"),
    /** Point 19: works with the interdisciplinary team or its group. */
    INTERDISCIPLINARY_TEAM("19");

    private final String point;

    AssistantTask(String point) {
        this.point = point;
    }

    /** The point of art. 15(1), such as 13a. */
    public String point() {
        return point;
    }
}
