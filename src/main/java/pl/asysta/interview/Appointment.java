package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** A visit agreed for the interview. It is never changed: another one is agreed in its place. */
@Entity
@Table(name = "interview_appointment")
class Appointment {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private LocalDate plannedOn;
    private LocalTime plannedAt;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(PlanVisit command, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = command.family();
        this.plannedOn = command.day();
        this.plannedAt = command.hour();
        this.place = command.place();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    AppointmentView view() {
        return new AppointmentView(plannedOn, plannedAt, place, recordedBy, recordedAt);
    }
}
