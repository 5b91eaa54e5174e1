"""The part of `Console` that follows waves: missions, feedback, stories, lessons, and pages for testers."""

from typing import TYPE_CHECKING

from cm_console.lazy import HasServices, service
from cm_console.services.context import Context

if TYPE_CHECKING:
    from cm_console.services.feedback import FeedbackLog
    from cm_console.services.feedback_import import FeedbackImport
    from cm_console.services.following import Following
    from cm_console.services.letters import Letters
    from cm_console.services.missions import Missions
    from cm_console.services.retrospective import Retrospective
    from cm_console.services.stories import Stories


class AroundWaves(HasServices):
    context: Context

    @service
    def missions(self) -> "Missions":
        from cm_console.services.missions import Missions

        return Missions(self.context)

    @service
    def following(self) -> "Following":
        from cm_console.services.following import Following
        from cm_console.services.testers import Testers

        return Following(self.context, self.missions, Testers(self.context))

    @service
    def feedback(self) -> "FeedbackLog":
        from cm_console.services.feedback import FeedbackLog

        return FeedbackLog(self.context)

    @service
    def feedback_import(self) -> "FeedbackImport":
        from cm_console.services.feedback_import import FeedbackImport

        return FeedbackImport(self.context)

    @service
    def letters(self) -> "Letters":
        from cm_console.services.letters import Letters

        return Letters(self.context)

    @service
    def stories(self) -> "Stories":
        from cm_console.services.stories import Stories

        return Stories(self.context)

    @service
    def retrospective(self) -> "Retrospective":
        from cm_console.services.retrospective import Retrospective

        return Retrospective(self.context)
