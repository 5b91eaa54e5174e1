"""Posts from spreadsheets that are for a circle of trust."""

from datetime import date
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.services.posts_import import PostsReport

HEAD = "Texte;Date;Heure;Comptes;Visibilité;{circle}\n"


@pytest.fixture
def agora(console: Console) -> int:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id
    console.accounts.add("practice", "Mur")
    console.accounts.add("mastodon", "Masto", server="https://m.example", secret="t")
    console.circles.add(campaign, "Direction", kinds=["manager"])
    console.circles.add(campaign, "Support", units=["Support"])
    return campaign


def run(
    console: Console, campaign: int, folder: Path, *lines: str, circle: str = "Cercle", draft: bool = False
) -> PostsReport:
    path = folder / "posts.csv"
    path.write_text(HEAD.format(circle=circle) + "\n".join(lines), "utf-8")
    return console.posts_import.run(campaign, path, draft=draft)


def circles(console: Console, campaign: int) -> dict[str, str]:
    """The name of each post's circle, by its text."""
    names = {circle.id: circle.name for circle in console.circles.list(campaign)}
    posts = console.posts.list(campaign)
    return {post.text: "" if post.circle_id is None else names[post.circle_id] for post in posts}


@pytest.mark.parametrize("heading", ["Cercle", "circle", "Cercle de confiance", "Circle of trust"])
def test_a_post_is_for_the_circle_that_its_line_names(
    console: Console, agora: int, tmp_path: Path, heading: str
) -> None:
    lines = ("For them;8/12/2026;9h;Mur;;direction", "For all;9/12/2026;9h;Mur;;")
    report = run(console, agora, tmp_path, *lines, circle=heading)
    assert (report.taken, report.refused) == (2, ())
    assert circles(console, agora) == {"For them": "Direction", "For all": ""}
    again = run(console, agora, tmp_path, *lines, circle=heading)
    assert (again.taken, again.unchanged) == (0, 2)


@pytest.mark.parametrize("draft", [False, True])
def test_a_circle_that_is_not_there_refuses_its_line(
    console: Console, agora: int, tmp_path: Path, draft: bool
) -> None:
    lines = ("One;8/12/2026;9h;Mur;;Comité", "Two;9/12/2026;9h;Mur;;Support")
    report = run(console, agora, tmp_path, *lines, draft=draft)
    (refused,) = report.refused
    assert refused.line == 2
    assert refused.text == "There is no circle “Comité”. The circles are: Direction, Support."
    assert circles(console, agora) == {"Two": "Support"}


def test_the_circle_of_another_campaign_is_not_there(console: Console, agora: int, tmp_path: Path) -> None:
    other = console.campaigns.create("Other", date(2027, 2, 18), "Europe/Paris").id
    report = run(console, other, tmp_path, "One;8/12/2026;9h;Mur;;Direction")
    assert [each.text for each in report.refused] == ["There is no circle “Direction”. The circles are: –."]
    assert circles(console, other) == {}


def test_a_post_for_a_circle_does_not_go_where_anyone_reads(
    console: Console, agora: int, tmp_path: Path
) -> None:
    line = "For them;8/12/2026;9h;Masto;{seen};Direction"
    report = run(console, agora, tmp_path, line.format(seen=""))
    (refused,) = report.refused
    assert (refused.line, report.taken) == (2, 0)
    assert refused.text == "Masto can be read by anyone; this post is for the circle “Direction”."
    as_draft = run(console, agora, tmp_path, line.format(seen=""), draft=True)
    assert as_draft.warnings[-1] == f"Line 2: {refused.text}"
    assert circles(console, agora) == {"For them": "Direction"}
    followers = run(console, agora, tmp_path, line.format(seen="Abonnés").replace("them", "followers"))
    assert followers.taken == 1
    assert any("nobody checks that its followers" in each for each in followers.warnings)


def test_the_lines_of_one_post_are_for_one_circle(console: Console, agora: int, tmp_path: Path) -> None:
    head = "Post;Texte;Date;Heure;Compte;Cercle"
    rows = [
        *("1;A;8/12/2026;9h;Mur;Direction", "1;A;8/12/2026;9h;practice;Support"),
        *("2;B;9/12/2026;9h;Mur;", "2;B;9/12/2026;9h;practice;Support"),
    ]
    (tmp_path / "posts.csv").write_text("\n".join([head, *rows]), "utf-8")
    report = console.posts_import.run(agora, tmp_path / "posts.csv")
    assert [(each.line, each.text) for each in report.refused] == [(2, "Its lines name several circles.")]
    assert circles(console, agora) == {"B": "Support"}


def test_a_file_that_does_not_say_whom_posts_are_for_brings_none_a_second_time(
    console: Console, agora: int, tmp_path: Path
) -> None:
    run(console, agora, tmp_path, "For them;8/12/2026;9h;Mur;;Direction")
    silent = run(console, agora, tmp_path, "For them;8/12/2026;9h;Mur;;", circle="Note")
    assert (silent.taken, silent.unchanged) == (0, 1)
    assert circles(console, agora) == {"For them": "Direction"}
