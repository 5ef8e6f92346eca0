package pl.asysta.personnel;

/** Everything the centre keeps about one worker. */
public record PersonnelFile(
        WorkplaceView workplace, QualificationView qualification, EmploymentView employment, AccessPapers access) {}
