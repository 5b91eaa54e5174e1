"""Whatever is imported, edited, added and erased in whatever order, an erased address never comes back."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cm_console.console import Console
from cm_console.domain.importing import email_key
from cm_console.errors import ConsoleError

ADDRESSES = st.sampled_from(["ana@x.fr", "Ana@X.fr", "béa@x.fr", "be\u0301a@x.fr", "cy@x.fr", "di@x.fr"])
NUMBERS = st.sampled_from(["", "M100", "m100", "M200", "M300"])


class Desk(RuleBasedStateMachine):
    """One workspace and what has been erased from it."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.console = Console(Path(self.folder.name) / "desk.cmc", {}, create=True)
        self.erased: set[str] = set()

    @rule(rows=st.lists(st.tuples(ADDRESSES, NUMBERS), min_size=1, max_size=5))
    def import_people(self, rows: list[tuple[str, str]]) -> None:
        file = Path(self.folder.name) / "people.csv"
        lines = [f"Person {n};{address};{number}" for n, (address, number) in enumerate(rows)]
        file.write_text("\r\n".join(["Nom;E-mail;Matricule", *lines]), "utf-8-sig")
        report = self.console.testers.import_file(None, file)
        assert report.taken + report.merged + report.unchanged + len(report.refused) == len(rows)

    @rule(address=ADDRESSES, number=NUMBERS)
    def add(self, address: str, number: str) -> None:
        with suppress(ConsoleError):
            self.console.testers.add("Added Person", address, staff_number=number)

    @rule(which=st.integers(0, 5), address=ADDRESSES)
    def edit(self, which: int, address: str) -> None:
        people = self.people()
        if people:
            with suppress(ConsoleError):
                self.console.testers.edit(people[which % len(people)][0], email=address)

    @rule(which=st.integers(0, 5))
    def erase(self, which: int) -> None:
        people = self.people()
        if people:
            person_id, email = people[which % len(people)]
            self.console.erasing.erase(person_id)
            self.erased.add(email_key(email))

    @rule()
    def keep(self) -> None:
        assert self.console.keeping.run().kept_out == 0

    @invariant()
    def nobody_is_back(self) -> None:
        assert not self.erased & {email_key(email) for _, email in self.people()}

    def people(self) -> list[tuple[int, str]]:
        return [(one.person.id, one.person.email) for one in self.console.testers.search(0)]

    def teardown(self) -> None:
        self.console.close()
        self.folder.cleanup()


TestErasedStayOut = Desk.TestCase
TestErasedStayOut.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],  # each example opens a file: shrinking would take minutes
)
