"""What the sample launch is for: use cases, promises, readiness and decisions, from `purpose.toml`."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.privacy import Notice
from cm_console.sample.launch import folder


def write(
    console: Console, campaign: Campaign, today: date, language: str, go_to: Callable[[int], None]
) -> tuple[Notice, str]:
    """Write it all into the campaign; `go_to(day)` sets the clock, counted from today.

    Returns the notice that testers agree to, and what proves that they do.
    """
    with (folder() / "purpose.toml").open("rb") as file:
        data = tomllib.load(file)
    go_to(data["readiness"]["on"])
    _objective(console, campaign, today, data, language)
    for entry in data["commitment"]:
        due = today + timedelta(days=entry["due"])
        made = console.objectives.add_commitment(
            campaign.id, entry["who"][language], entry["what"][language], due
        )
        if "kept" in entry:
            go_to(entry["kept"])
            console.objectives.keep_commitment(made.id)
    _gates(console, campaign, today, data, language, go_to)
    notice = data["notice"]
    go_to(notice["on"])
    published = console.privacy.publish_notice(notice["name"][language], notice["text"][language])
    return published, notice["proof"][language]


def _objective(
    console: Console, campaign: Campaign, today: date, data: Mapping[str, Any], language: str
) -> None:
    objectives = console.objectives
    needs = [objectives.add_need(campaign.id, entry[language]) for entry in data["need"]]
    for entry in data["use_case"]:
        made = objectives.add_use_case(
            campaign.id,
            entry["who"][language],
            entry["does"][language],
            entry["with_whom"][language],
            today + timedelta(days=entry["by"]),
            entry["company"][language],
            entry["person"][language],
        )
        for served in entry["serves"]:
            objectives.align(made.id, needs[served["need"]].id, served[language])


def _gates(
    console: Console,
    campaign: Campaign,
    today: date,
    data: Mapping[str, Any],
    language: str,
    go_to: Callable[[int], None],
) -> None:
    gates, said = console.gates, data["council"]
    informed, heard = (today + timedelta(days=said[key]) for key in ("informed", "on"))
    gates.record_consultation(campaign.id, informed, said["opinion"], heard, said["note"][language])
    go_to(data["readiness"]["on"])
    for answer in ("yes", "no"):
        for item in data["readiness"][answer]:
            gates.answer(campaign.id, item, answer)
    for view, entry in zip(gates.list(campaign.id), data["gate"], strict=False):
        go_to(entry["day"])
        gates.edit(view.gate.id, due_on=today + timedelta(days=entry["day"]))
        gates.decide(view.gate.id, "go", campaign.sponsor, entry["note"][language])
