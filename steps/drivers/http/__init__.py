"""`Ecran` without a browser: MechanicalSoup's session, lxml's tree, forms sent as a browser does."""

from steps.drivers.http.ecran import EcranHttp

__all__ = ["EcranHttp"]
