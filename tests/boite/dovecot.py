"""A real Dovecot for the tests, on free ports of the loopback, with its own configuration in a folder of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import smtplib
import socket
import subprocess
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from courriels.acces import certificat_du_jour

COMPTE, MOT_DE_PASSE = "recette", "courrier-de-recette"
_CONFIGURATION = """
base_dir = {dossier}/run
state_dir = {dossier}/etat
log_path = {dossier}/journal
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{dossier}/certificat.pem
ssl_key = <{dossier}/certificat.pem
disable_plaintext_auth = no
auth_mechanisms = plain
auth_failure_delay = 0
recipient_delimiter = +
mail_location = maildir:{dossier}/courriels/%n
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
first_valid_gid = 0
default_internal_user = {interne}
default_internal_group = {groupe}
default_login_user = {connexion}
passdb {{
  driver = static
  args = password={mot_de_passe}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={dossier}/courriels/%n allow_all_users=yes
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"""


@dataclass(frozen=True)
class Dovecot:
    """Every address of the server goes to one account by its « + »: `recette+…@example.org`."""

    dossier: Path
    imap: int
    imaps: int
    lmtp: int

    @property
    def autorite(self) -> Path:
        return self.dossier / "certificat.pem"

    def livrer(self, message: EmailMessage | bytes, *destinataires: str, de: str = "anef@example.org") -> None:
        """As a mail relay does, by LMTP: returns once the mail is in the account."""
        octets = message if isinstance(message, bytes) else message.as_bytes()
        for destinataire in destinataires:  # one each: smtplib reads one answer, LMTP gives one per recipient
            with smtplib.LMTP("127.0.0.1", self.lmtp) as lmtp:
                lmtp.sendmail(de, [destinataire], octets)

    def arreter(self) -> None:
        subprocess.run([executable(), "-c", str(self.dossier / "dovecot.conf"), "stop"], check=False, timeout=20)


def executable() -> str:
    """The path of Dovecot, '' when it is not installed."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin") or ""


def lancer(dossier: Path) -> Dovecot:
    """Start it in `dossier`, whose parents everybody may cross: as root, it reads mails as somebody else."""
    imap, imaps, lmtp = _ports_libres(3)
    (dossier / "certificat.pem").write_bytes(certificat_du_jour())
    conf = dossier / "dovecot.conf"
    conf.write_text(
        _CONFIGURATION.format(
            dossier=dossier, imap=imap, imaps=imaps, lmtp=lmtp, mot_de_passe=MOT_DE_PASSE, **_comptes()
        )
    )
    (dossier / "courriels").mkdir()
    if os.geteuid() == 0:
        dossier.chmod(0o711)
        shutil.chown(dossier / "courriels", "nobody")
    # It goes to the background once its ports listen: a client may connect as soon as this returns.
    subprocess.run([executable(), "-c", str(conf)], check=True, timeout=20)
    return Dovecot(dossier, imap, imaps, lmtp)


def _comptes() -> dict[str, str | int]:
    """Dovecot will not read mails as root: then, nobody reads them, and its own users do the rest."""
    if os.geteuid() == 0:
        personne = pwd.getpwnam("nobody")
        return {
            "uid": personne.pw_uid,
            "gid": personne.pw_gid,
            "interne": "dovecot",
            "groupe": "dovecot",
            "connexion": "dovenull",
        }
    moi = pwd.getpwuid(os.getuid())
    return {
        "uid": moi.pw_uid,
        "gid": moi.pw_gid,
        "interne": moi.pw_name,
        "groupe": moi.pw_name,
        "connexion": moi.pw_name,
    }


def _ports_libres(nombre: int) -> list[int]:
    prises = [socket.create_server(("127.0.0.1", 0)) for _ in range(nombre)]
    ports = [int(prise.getsockname()[1]) for prise in prises]
    for prise in prises:
        prise.close()
    return ports
