"""What the library for command lines says of its own accord, in the user's language.

Its sentences go through a function of its modules; there they get ours. One that it does not have any more,
or a new one, stays English.
"""

from types import ModuleType

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.termui
import click.types

from cm_console.i18n import tr

_MODULES: tuple[ModuleType, ...] = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.termui,
    click.types,
)


_MADE_ONCE = click.core.Command.get_help_option
_HELP = "Show this message and exit."


def speak() -> None:
    """Let the library say its sentences by our texts, whatever the language is when they are said."""
    for module in _MODULES:
        for name, said in (("_", _one), ("ngettext", _counted)):
            if hasattr(module, name):
                setattr(module, name, said)
    click.core.Command.get_help_option = _help_option  # type: ignore[method-assign, assignment]  # on purpose


def _help_option(command: click.core.Command, ctx: click.core.Context) -> click.core.Option | None:
    option = _MADE_ONCE(command, ctx)
    if option is not None:  # it keeps the sentence that was said first, in whatever language that was
        option.help = _one(_HELP)
    return option


def _one(text: str) -> str:
    return _texts().get(text, text)


def _counted(one: str, several: str, n: int) -> str:
    return _one(one if n == 1 else several)


def _texts() -> dict[str, str]:
    """The library's sentences, with its own places to fill in."""
    return {
        "Usage:": tr("Usage:"),
        "Options": tr("Options"),
        "Commands": tr("Commands"),
        "Positional arguments": tr("Arguments"),
        "required": tr("required"),
        "default: {default}": tr("default: {default}"),
        _HELP: tr("Show this message and exit."),
        "Show the version and exit.": tr("Show the version and exit."),
        "%(prog)s, version %(version)s": tr("%(prog)s, version %(version)s"),
        "Try '{command} {option}' for help.": tr("Help: {command} {option}"),
        "Error: {message}": tr("Error: {message}"),
        "Aborted!": tr("Stopped."),
        "Missing command.": tr("Which command?"),
        "Missing argument": tr("Missing argument"),
        "Missing option": tr("Missing option"),
        "Missing parameter": tr("Missing parameter"),
        "No such option {name!r}.": tr("No such option “{name}”."),
        "No such command {name!r}.": tr("No such command “{name}”."),
        "Did you mean {possibility}?": tr("Did you mean {possibility}?"),
        "(Did you mean one of: {possibilities}?)": tr("Did you mean one of these: {possibilities}?"),
        "Invalid value: {message}": tr("Wrong value: {message}"),
        "Invalid value for {param_hint}: {message}": tr("Wrong value for {param_hint}: {message}"),
        "Could not open file {filename!r}: {message}": tr(
            "The file “{filename}” cannot be opened: {message}"
        ),
        "Option {name!r} does not take a value.": tr("The option “{name}” takes no value."),
        "Option {name!r} requires an argument.": tr("The option “{name}” needs a value."),
        "Option {name!r} requires {nargs} arguments.": tr("The option “{name}” needs {nargs} values."),
        "Argument {name!r} takes {nargs} values.": tr("The argument “{name}” takes {nargs} values."),
        "Got unexpected extra argument ({args})": tr("One word too many: {args}"),
        "Got unexpected extra arguments ({args})": tr("Words too many: {args}"),
        "Choose from:\n\t{choices}": tr("Choose from:\n\t{choices}"),
        "{value!r} is not {choice}.": tr("“{value}” is not {choice}."),
        "{value!r} is not one of {choices}.": tr("“{value}” is not one of {choices}."),
        "{value} is not in the range {range}.": tr("{value} is not in the range {range}."),
        "{value!r} is not a valid {number_type}.": tr("“{value}” is not a number that fits."),
        "{name} {filename!r} is a file.": tr("“{filename}” is a file."),
        "{name} {filename!r} is a directory.": tr("“{filename}” is a folder."),
        "{name} {filename!r} does not exist.": tr("“{filename}” is not there."),
        "{name} {filename!r} is not readable.": tr("“{filename}” may not be read."),
        "{name} {filename!r} is not writable.": tr("“{filename}” may not be written."),
    }
