"""The sentences of EM's « NOTICE EXPLICATIVE » (EM-153..160), page by page."""

from __future__ import annotations

from simulator.documents.blocs import (
    Bloc,
    encadre,
    important,
    lettres,
    numeros,
    paragraphe,
    puces,
    sous_titre,
)

_AVERTI = (
    "Si vous ne faites pas les examens demandés ou que vous ne venez pas avec des justificatifs d'identité "
    "aux différentes convocations, le préfet en sera averti."
)

NOTICE_PAGE_1: tuple[Bloc, ...] = (
    paragraphe(
        "(Articles L.425-10 ; L.425-9 ; L.431-2 du code de l'entrée et du séjour des étrangers et du droit d'asile)"
    ),
    encadre(
        "ATTENTION : Aucune information médicale et aucun certificat médical ne doivent être donnés à la préfecture."
    ),
    paragraphe("Madame, Monsieur,"),
    paragraphe(
        "Vous demandez un titre de séjour pour raisons de santé ou une autorisation provisoire de séjour "
        "en raison de l'état de santé de votre enfant mineur."
    ),
    sous_titre("La préfecture vous a remis :"),
    numeros(
        "Cette notice explicative.",
        "Une enveloppe pour envoyer le dossier à l'OFII. Elle comporte la mention « secret médical. » Sur "
        "celle-ci, est inscrite l'adresse du médecin de l'OFII.",
        "Un certificat médical vierge, à remettre à votre médecin.\n"
        "Le médecin qui doit remplir votre certificat est un praticien hospitalier ou le médecin qui vous "
        "suit habituellement. Il est inscrit à l'ordre des médecins en France.\n"
        "Les certificats médicaux remplis par les médecins agréés ne sont pas acceptés.",
        "Votre accord pour permettre au médecin de l'OFII de communiquer avec votre médecin (formulaire à signer).",
    ),
    sous_titre("Envoi du dossier"),
    important(
        "Vous disposez d'un mois à compter de la date de retrait de votre certificat médical en préfecture "
        "pour l'adresser à l'OFII"
    ),
    paragraphe(
        "Pour les demandeurs d'asile : vous avez 3 mois à compter de la date de votre dépôt de demande "
        "d'asile en préfecture. Au-delà, votre dossier ne sera pas instruit."
    ),
    paragraphe("Le dossier, qui doit être envoyé dans l'enveloppe qui vous a été donnée, doit comporter :"),
    important("1. Le certificat médical"),
    lettres(
        "Votre médecin soignant doit remplir le certificat donné par la préfecture. Il doit également "
        "dater, signer et cacheter le certificat médical.",
        "Vous devez dater et signer le certificat et l'adresser au médecin de l'OFII. En signant, vous "
        "acceptez que les informations sur votre état de santé soient transmises au médecin de l'OFII.",
        "Si vous faites une demande pour votre enfant malade, le certificat sera au nom de votre enfant et "
        "ce sont les pièces médicales relatives à son état de santé qui devront être transmises.",
    ),
    important("2. L'accord pour l'échange d'informations entre votre médecin et le médecin de l'OFII"),
    important(
        "3. Toutes les pièces médicales récentes relatives à votre état de santé : analyses biologiques, "
        "examens complémentaires, compte-rendu d'hospitalisation..."
    ),
    paragraphe(
        "Tous les documents envoyés à la direction territoriale de l'OFII doivent être des originaux. Ils "
        "vous seront ensuite rendus."
    ),
)

NOTICE_PAGE_2: tuple[Bloc, ...] = (
    paragraphe(
        "Il faut que le médecin de l'OFII ait toutes les informations nécessaires pour pouvoir traiter "
        "votre dossier le plus rapidement possible."
    ),
    sous_titre("Examen du dossier par l'OFII"),
    important(
        "Il faut que l'OFII puisse vous contacter rapidement tout au long de la procédure (SMS, mail, "
        "adresse postale précise)."
    ),
    puces("Le médecin de l'OFII reçoit votre dossier et rédige un rapport médical."),
    important("1. Si le médecin de l'OFII a besoin de plus d'informations"),
    paragraphe(
        "Le médecin de l'OFII peut demander directement à votre médecin d'autres informations avec votre "
        "accord (ci-joint accord à signer). Si des informations supplémentaires sont demandées, il faut "
        "qu'elles soient envoyées dans un délai de quinze jours au médecin de l'OFII (à l'attention du "
        "médecin de l'OFII et à l'adresse indiquée sur la demande d'information, avec mention « secret "
        "médical »)."
    ),
    important("2. Si le médecin de l'OFII souhaite faire un examen médical ou des examens complémentaires."),
    paragraphe(
        "Le médecin de l'OFII peut vous convoquer pour un examen médical. Si c'est le cas, vous devez "
        "venir avec votre dossier médical et les originaux des autres documents médicaux que ceux envoyés. "
        "Ils vous seront rendus. Vous devez venir également avec un justificatif d'identité."
    ),
    paragraphe(
        "Le médecin de l'OFII peut demander, au cours de l'examen médical, des examens complémentaires qui "
        "sont toujours gratuits."
    ),
    paragraphe(
        f"En cas d'absence, vous devez prévenir la direction territoriale de l'OFII dont vous dépendez. {_AVERTI}"
    ),
    important("3. Le collège de médecins peut également vous convoquer pour une visite médicale"),
    paragraphe(
        "A cette convocation, vous pouvez être accompagné d'un médecin de votre choix et d'un interprète. "
        "Le jour de la convocation, vous devrez venir avec un justificatif d'identité."
    ),
    paragraphe("Si la demande est faite pour un mineur, il faut qu'il soit accompagné par son représentant légal."),
    paragraphe(_AVERTI),
    sous_titre("Décision du préfet"),
    paragraphe(
        "Le préfet prendra une décision suite à l'avis des médecins de l'OFII. Les services de la "
        "Préfecture vous informeront de la décision."
    ),
    sous_titre("Informations sur votre dossier OFII"),
    paragraphe("Un seul numéro : 01 53 69 53 90"),
    paragraphe("Un seul email : infoem@ofii.fr"),
)
