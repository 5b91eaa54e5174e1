"""Templates of posts: text with {{ words }} that the campaign knows. They can say things, never do things."""

import functools
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

# Each word in English and in French; what a campaign lacks is not there.
WORDS: Mapping[str, str] = {
    "campaign": "campagne",
    "opening": "ouverture",
    "days_left": "jours_restants",
    "today": "aujourd_hui",
    "objective": "objectif",
    "metric": "indicateur",
    "baseline": "valeur_de_départ",
    "target": "cible",
    "sponsor": "commanditaire",
}
# What a text needs. Loops, calls and arithmetic that could fill the memory are not among it.
_ALLOWED = frozenset(
    {
        *("Template", "Output", "TemplateData", "Name", "Const", "Filter", "If", "CondExpr", "Compare"),
        *("Operand", "And", "Or", "Not", "Test", "Add", "Sub", "Neg"),
    }
)
_FILTERS = frozenset(
    {"upper", "lower", "capitalize", "title", "trim", "default", "d", "round", "abs", "int", "replace"}
)


def values(campaign: Campaign, today: date) -> dict[str, Any]:
    """What each word says of a campaign on a day, in the language of the user."""
    known: dict[str, Any] = {
        "campaign": campaign.name,
        "opening": figures.day(campaign.opens_on),
        "days_left": max(0, (campaign.opens_on - today).days),
        "today": figures.day(today),
        "objective": campaign.objective,
        "metric": campaign.metric,
        "baseline": None if campaign.baseline is None else figures.number(campaign.baseline),
        "target": None if campaign.target is None else figures.number(campaign.target),
        "sponsor": campaign.sponsor,
    }
    known = {word: value for word, value in known.items() if value not in ("", None)}
    return known | {WORDS[word]: value for word, value in known.items()}


def check(text: str, words: Mapping[str, str] = WORDS) -> None:
    """Refuse a template that cannot be filled, whatever the campaign; `words` in English and in French."""
    from jinja2 import TemplateSyntaxError, meta

    environment = _environment()
    try:
        tree = environment.parse(text)
        environment.compile(tree)
    except TemplateSyntaxError as error:
        raise ConsoleError(
            tr("The template cannot be read in line {line}.").format(line=error.lineno),
            tr("Nothing was changed."),
            tr("Write words like this: {example}").format(example="{{ days_left }}"),
        ) from None
    _refuse_doing(tree)
    unknown = meta.find_undeclared_variables(environment.parse(text)) - words.keys() - set(words.values())
    if unknown:
        raise _unknown(min(unknown), words)


def fill(text: str, campaign: Campaign, today: date) -> str:
    """The text with its words filled in; a word without a value is an error that names it."""
    check(text)
    return fill_in(text, values(campaign, today), campaign)


def fill_in(text: str, known: Mapping[str, Any], campaign: Campaign) -> str:
    """As `fill`, with what is `known` given; the text was checked."""
    from jinja2 import UndefinedError

    try:
        return _compiled(text).render(known)
    except UndefinedError:
        raise _lacking(text, known, campaign) from None
    except (TypeError, ValueError, OverflowError):
        raise ConsoleError(
            tr("The template puts words together that do not go together."),
            tr("Nothing was changed."),
            tr("Only numbers such as {word} can be added to or compared with a number.").format(
                word="days_left"
            ),
        ) from None


@functools.lru_cache(maxsize=8)
def _compiled(text: str) -> "Template":
    """A wave's invitations are the same template, filled in hundreds of times."""
    return _environment().from_string(text)


def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True)
    environment.filters = {name: each for name, each in environment.filters.items() if name in _FILTERS}
    environment.globals.clear()
    return environment


def _refuse_doing(tree: Any) -> None:
    pending = [tree]
    while pending:
        node = pending.pop()
        if type(node).__name__ not in _ALLOWED:
            raise ConsoleError(
                tr("A template only fills in words."),
                tr("Line {line} asks for more. Nothing was changed.").format(line=node.lineno),
                tr("Use words, conditions with “if”, and filters such as “upper”."),
            )
        pending.extend(node.iter_child_nodes())


def _unknown(word: str, words: Mapping[str, str]) -> ConsoleError:
    return ConsoleError(
        tr("There is no word “{word}” for templates.").format(word=word),
        tr("Nothing was changed."),
        tr("There are: {words}.").format(words=", ".join(tr_words(words))),
    )


def tr_words(words: Mapping[str, str] = WORDS) -> list[str]:
    """The words in the user's language, in order."""
    from cm_console.i18n import language

    return list(words.values() if language() == "fr" else words)


def _lacking(text: str, known: Mapping[str, Any], campaign: Campaign) -> ConsoleError:
    from jinja2 import meta

    words = meta.find_undeclared_variables(_environment().parse(text)) - known.keys()
    return ConsoleError(
        tr("The campaign has nothing for “{word}” yet.").format(word=min(words, default="")),
        tr("The template was not filled in."),
        tr("Complete {campaign}, or take the word out of the template.").format(campaign=campaign.name),
    )
