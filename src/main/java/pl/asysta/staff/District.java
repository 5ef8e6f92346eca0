package pl.asysta.staff;

/** A part of the commune that some social workers serve (rejon). */
public record District(int id, String name) {}
