package pl.asysta.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;

/** What an assignment rests on: the family, the request that was granted, who granted it and with which hints. */
record AssignmentBasis(
        CaseId family, RequestId request, @Nullable String hints, WorkerId assignedBy, Instant assignedAt) {}
