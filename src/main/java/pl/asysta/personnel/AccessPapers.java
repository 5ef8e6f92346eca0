package pl.asysta.personnel;

import java.util.List;

/** Everything on record about one worker's access to family data, latest first. */
public record AccessPapers(List<Authorisation> authorisations, List<Undertaking> undertakings) {}
