"""What a launch is for: use cases with both benefits, the needs they serve, the sponsor's commitments."""

from datetime import date
from typing import Any, TypeVar

from cm_console.domain.objective import Alignment, Commitment, Need, Removed, UseCase
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.store import campaigns as campaign_store
from cm_console.store import objective as store

T = TypeVar("T")
_TEXTS = ("who", "does", "with_whom", "company_benefit", "person_benefit")


class Objectives:
    """Writes publish `CampaignsChanged` after they are saved; what is removed can be restored."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    # Use cases

    def use_cases(self, campaign_id: int) -> list[UseCase]:
        return store.use_cases(self._db, campaign_id)

    def add_use_case(
        self,
        campaign_id: int,
        who: str,
        does: str,
        with_whom: str = "",
        by_day: date | None = None,
        company_benefit: str = "",
        person_benefit: str = "",
    ) -> UseCase:
        """Who does what with whom, by when. Both benefits may follow later; until then it is incomplete."""
        fields = self._checked(
            {
                "who": who,
                "does": does,
                "with_whom": with_whom,
                "by_day": by_day,
                "company_benefit": company_benefit,
                "person_benefit": person_benefit,
            }
        )
        self._own(campaign_id)
        with self._db.write():
            row_id = store.insert(self._db, UseCase, {"campaign_id": campaign_id, **fields})
        return self._said(self.use_case(row_id))

    def edit_use_case(self, use_case_id: int, **fields: Any) -> UseCase:
        self.use_case(use_case_id)
        with self._db.write():
            store.update(self._db, UseCase, use_case_id, self._checked(fields))
        return self._said(self.use_case(use_case_id))

    def use_case(self, use_case_id: int) -> UseCase:
        return _there(store.use_case(self._db, use_case_id), tr("This use case is no longer there."))

    def remove_use_case(self, use_case_id: int) -> Removed:
        return self._remove(self.use_case(use_case_id))

    def _checked(self, fields: dict[str, Any]) -> dict[str, Any]:
        if unknown := fields.keys() - {*_TEXTS, "by_day"}:
            raise TypeError(f"not a field of a use case: {', '.join(sorted(unknown))}")
        fields = {name: " ".join(v.split()) if name in _TEXTS else v for name, v in fields.items()}
        for name in ("who", "does"):
            if fields.get(name) == "":
                checks.named("", tr("A use case says who does what."))
        return fields

    # Needs and the matrix

    def needs(self, campaign_id: int) -> list[Need]:
        return store.needs(self._db, campaign_id)

    def add_need(self, campaign_id: int, name: str) -> Need:
        name = checks.named(name, tr("The need wants a name."))
        self._own(campaign_id)
        with self._db.write():
            row_id = store.insert(self._db, Need, {"campaign_id": campaign_id, "name": name})
        return self._said(self._need(row_id))

    def rename_need(self, need_id: int, name: str) -> Need:
        name = checks.named(name, tr("The need wants a name."))
        self._need(need_id)
        with self._db.write():
            store.update(self._db, Need, need_id, {"name": name})
        return self._said(self._need(need_id))

    def remove_need(self, need_id: int) -> Removed:
        return self._remove(self._need(need_id))

    def alignment(self, campaign_id: int) -> Alignment:
        """The matrix use case × business need × evidence."""
        return store.alignment(self._db, campaign_id)

    def align(self, use_case_id: int, need_id: int, evidence: str | None = "") -> None:
        """Say that a use case serves a need, with what proves it; None takes that back."""
        if self.use_case(use_case_id).campaign_id != self._need(need_id).campaign_id:
            raise checks.gone(tr("This need belongs to another campaign."))
        with self._db.write():
            store.align(
                self._db, use_case_id, need_id, None if evidence is None else " ".join(evidence.split())
            )
        self._said(None)

    def _need(self, need_id: int) -> Need:
        return _there(store.need(self._db, need_id), tr("This need is no longer there."))

    # Commitments

    def commitments(self, campaign_id: int) -> list[Commitment]:
        return store.commitments(self._db, campaign_id)

    def add_commitment(self, campaign_id: int, who: str, what: str, due_on: date | None = None) -> Commitment:
        """What somebody promised to do for the launch, and by when."""
        fields = {
            "who": checks.named(who, tr("Say who commits.")),
            "what": checks.named(what, tr("Say what is promised.")),
        }
        self._own(campaign_id)
        with self._db.write():
            row_id = store.insert(
                self._db, Commitment, {"campaign_id": campaign_id, **fields, "due_on": due_on}
            )
        return self._said(self._commitment(row_id))

    def edit_commitment(self, commitment_id: int, who: str, what: str, due_on: date | None) -> Commitment:
        self._commitment(commitment_id)
        fields = {
            "who": checks.named(who, tr("Say who commits.")),
            "what": checks.named(what, tr("Say what is promised.")),
            "due_on": due_on,
        }
        with self._db.write():
            store.update(self._db, Commitment, commitment_id, fields)
        return self._said(self._commitment(commitment_id))

    def keep_commitment(self, commitment_id: int, done: bool = True) -> Commitment:
        """Note a commitment as kept today, or as open again."""
        found = self._commitment(commitment_id)
        campaign = campaign_store.get(self._db, found.campaign_id)
        assert campaign is not None
        today = self._context.today(campaign.zone)
        with self._db.write():
            store.update(self._db, Commitment, commitment_id, {"done_on": today if done else None})
        return self._said(self._commitment(commitment_id))

    def remove_commitment(self, commitment_id: int) -> Removed:
        return self._remove(self._commitment(commitment_id))

    def _commitment(self, commitment_id: int) -> Commitment:
        return _there(store.commitment(self._db, commitment_id), tr("This commitment is no longer there."))

    # What all share

    def restore(self, removed: Removed) -> None:
        """Bring back what was removed, with its place in the matrix."""
        with self._db.write():
            store.restore(self._db, removed)
        self._said(None)

    def _remove(self, thing: UseCase | Need | Commitment) -> Removed:
        with self._db.write():
            removed = store.remove(self._db, thing)
        return self._said(removed)

    def _own(self, campaign_id: int) -> None:
        if campaign_store.get(self._db, campaign_id) is None:
            raise checks.gone(tr("This campaign is no longer there."))

    def _said(self, result: T) -> T:
        self._context.events.publish(CampaignsChanged())
        return result


def _there(found: T | None, otherwise: str) -> T:
    if found is None:
        raise checks.gone(otherwise)
    return found
