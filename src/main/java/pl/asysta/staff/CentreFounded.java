package pl.asysta.staff;

/** A centre begins with Asysta: it has its name and its first administrator, and nobody else yet. */
public record CentreFounded(WorkerId administrator) {}
