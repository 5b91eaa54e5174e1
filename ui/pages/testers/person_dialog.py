"""Add a person to the directory, or edit one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from cm_console import words
from cm_console.domain.importing import PersonField
from cm_console.domain.testers import OUTSIDE, Person, PersonKind
from cm_console.i18n import tr
from ui.dialogs.base import Dialog

_TEXTS = (
    *(PersonField.NAME, PersonField.EMAIL, PersonField.DEPARTMENT, PersonField.LEVEL),
    *(PersonField.SITE, PersonField.LANGUAGE, PersonField.STAFF_NUMBER),
)
_FLAGS = {
    PersonField.MANAGER: "is_manager",
    PersonField.VOLUNTEER: "volunteer",
}


class PersonDialog(Dialog):
    """`save(**fields)` stores and returns the person, kept in `saved`; its failure is shown here."""

    def __init__(
        self, save: Callable[..., Person], person: Person | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Add a person") if person is None else tr("Edit {name}").format(name=person.name)
        super().__init__(title, tr("Add") if person is None else tr("Save"), parent)
        self._save = save
        self.saved: Person | None = None
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        for field in _TEXTS:
            edit = QLineEdit("" if person is None else getattr(person, field.value))
            edit.setAccessibleName(words.person_field(field))
            edit.setMinimumWidth(280)
            self.fields[field.value] = edit
            form.addRow(words.person_field(field), edit)
        self.outside = QComboBox()
        self.outside.setAccessibleName(tr("Belongs to"))
        self.outside.addItem(tr("The organisation"), "")
        for kind in OUTSIDE:
            self.outside.addItem(words.person_kind(kind), kind.value)
        if person is not None and person.is_external:
            self.outside.setCurrentIndex(self.outside.findData(person.kind.value))
        form.addRow(tr("Belongs to"), self.outside)
        self.flags: dict[str, QCheckBox] = {}
        for field, column in _FLAGS.items():
            box = QCheckBox(words.person_field(field))
            box.setChecked(person is not None and bool(getattr(person, column)))
            self.flags[column] = box
            form.addRow("", box)
        self.body.addLayout(form)
        self.fields["name"].setFocus()

    def submit(self) -> None:
        values: dict[str, Any] = {key: edit.text() for key, edit in self.fields.items()}
        values.update({key: box.isChecked() for key, box in self.flags.items()})
        kind = self.outside.currentData()
        values["is_external"] = bool(kind)
        values["external_kind"] = "" if kind == PersonKind.EXTERNAL else kind
        self.saved = self.attempt(self._save, **values)
        if self.saved is not None:
            self.accept()
