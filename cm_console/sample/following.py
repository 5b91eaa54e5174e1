"""What happened in the waves of the sample launch, from `following.toml`: missions, feedback, stories …"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.sample.launch import folder


def write(
    console: Console, campaign: Campaign, today: date, language: str, go_to: Callable[[int], None]
) -> None:
    """Write it all into the campaign; `go_to(day)` sets the clock, counted from today."""
    with (folder() / "following.toml").open("rb") as file:
        data = tomllib.load(file)
    waves = {wave.number: wave.id for wave in console.waves.list(campaign.id)}
    go_to(-1)
    for entry in data["mission"]:
        due = today + timedelta(days=entry["due"])
        words = entry["title"][language], entry["benefit"][language]
        made = console.missions.add(campaign.id, words[0], waves[entry["wave"]], words[1], due)
        people = [one.person_id for one in console.missions.people(waves[entry["wave"]])]
        console.missions.done(made.id, people[: round(len(people) * entry["done"])], on=due)
    for entry in data["feedback"]:
        _feedback(console, campaign, waves, entry, language, go_to)
    for entry in data["story"]:
        go_to(entry["day"] + 1)
        day = today + timedelta(days=entry["day"])
        who, quote, effect = (entry[name][language] for name in ("shown_as", "quote", "effect"))
        console.stories.add(campaign.id, who, quote, effect, day, day, entry["proof"][language])
    for entry in data["lesson"]:
        decided = today + timedelta(days=entry["due"]) if "due" in entry else None
        owner, text = entry.get("owner", ""), entry["text"][language]
        console.retrospective.add(campaign.id, entry["kind"], text, waves[entry["wave"]], owner, decided)


def _feedback(
    console: Console,
    campaign: Campaign,
    waves: Mapping[int, int],
    entry: Mapping[str, Any],
    language: str,
    go_to: Callable[[int], None],
) -> None:
    log = console.feedback
    go_to(entry["day"])
    said = log.add(campaign.id, entry["kind"], entry["text"][language], wave_id=waves[entry["wave"]])
    answer = entry.get("answer", {}).get(language, "")
    if "answered" in entry:
        go_to(entry["answered"])
        log.answer(said.id, answer)
    if "promised" in entry:
        log.promise(said.id, said.given_on + timedelta(days=entry["promised"] - entry["day"]), answer)
    if "fixed" in entry:
        go_to(entry["fixed"])
        log.fix(said.id, answer)
