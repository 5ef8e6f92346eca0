package pl.asysta.assignment;

import java.util.List;

/**
 * A family and the assistants who may be chosen for it.
 *
 * @param suggestions who suits it best first
 */
public record Match(FamilyNeeds needs, List<Suggestion> suggestions) {}
