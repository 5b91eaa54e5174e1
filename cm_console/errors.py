"""Every failure a person can meet is a ConsoleError: what happened, what was kept, what to do."""


class ConsoleError(Exception):
    """A known failure in words.

    `title` is one short line, `message` says what happened and what was kept, `hint` says what to do.
    All three are already translated and never hold a raw server answer, an identifier or a secret.
    """

    def __init__(self, title: str, message: str = "", hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.message, self.hint) if part)


class UnusableFile(ConsoleError):
    """The workspace file itself is missing, damaged or too new: a backup may take its place."""
