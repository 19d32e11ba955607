"""What an adapter cannot do skips the scenario: drivers know nothing of pytest, they raise `ActeIndisponible`."""

from __future__ import annotations

from functools import wraps
from typing import Any, TypeVar, cast

import pytest

from steps.ports import ActeIndisponible

T = TypeVar("T")


def avec_renoncement(port: T) -> T:
    """`port`, whose calls skip the scenario with the reason when the target has no way to do them."""

    class _QuiRenonce:
        def __getattr__(self, attribut: str) -> Any:
            valeur = getattr(port, attribut)
            if attribut.startswith("_") or not callable(valeur):
                return valeur

            @wraps(valeur)
            def appel(*args: Any, **kwargs: Any) -> Any:
                try:
                    return valeur(*args, **kwargs)
                except ActeIndisponible as raison:
                    pytest.skip(str(raison))

            return appel

    return cast(T, _QuiRenonce())
