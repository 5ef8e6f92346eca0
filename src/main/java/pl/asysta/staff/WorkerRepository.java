package pl.asysta.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerRepository extends Repository<Worker, WorkerId> {
    Optional<Worker> findById(WorkerId id);

    Optional<Worker> findByLogin(String login);

    boolean existsByLogin(String login);

    @Query(value = "select * from worker where id = any (:ids)", nativeQuery = true)
    List<Worker> findByIds(UUID[] ids);

    @Query("select w from Worker w where w.role = :role and w.enabled order by w.name.last, w.name.first")
    List<Worker> findActive(Role role);

    @Query("select w from Worker w order by w.name.last, w.name.first")
    List<Worker> findEveryone();

    /** Those whose account is open, until the transaction ends nobody else changes them. */
    @Query(
            value = "select id from worker where role = 'ADMINISTRATOR' and enabled order by id for no key update",
            nativeQuery = true)
    List<UUID> holdAdministrators();

    long count();
}
