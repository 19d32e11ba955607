# Everything the project does, one word each: « make help ».
# Plain GNU make (3.81 and later) and a Python of at least 3.11 are all it asks for.

PILOTE     ?=
CIBLE      ?=
GUIDE      ?=
NAVIGATEUR ?=
GRAINE     ?=
N          ?= auto
ARGS       ?=
A          ?=
B          ?=
RAPPORTS   ?=

VENV    := .venv
PY      := $(VENV)/bin/python
PRET    := $(VENV)/.pret
CHERCHE := $(PY) -m steps.drivers.navigateur.chromium
# Newest last: the machine's own choice comes first.
PYTHONS := $(or $(PYTHON),python3 python3.11 python3.12 python3.13 python3.14)
CODE    := steps simulator fixtures reports mailbox tests conftest.py $(if $(wildcard bench/*.py),bench)

guide   := $(shell echo '$(GUIDE)' | tr '[:upper:]' '[:lower:]')
guides  := $(filter-out referentiel,$(patsubst features/%/,%,$(wildcard features/*/)))
visible := $(filter visible,$(NAVIGATEUR))

# A headed run is for watching: one scenario at a time.
PYTEST  := $(PY) -m pytest
COMMUN  := -n $(if $(visible),0,$(N)) --maxprocesses 4 \
           $(if $(CIBLE),--cible '$(CIBLE)') $(if $(GRAINE),--graine '$(GRAINE)') $(if $(visible),--visible --timeout 0)

# Every check is made even when an earlier one failed. The largest run comes last: its closing line ends the output.
# « make coverage » adds the results of both up. $(1): which scenarios are played in the browser, all of them when empty.
define tout_verifier
code=0; pilote=$$($(CHERCHE) --pilote) || exit 2; \
$(MAKE) --no-print-directory --keep-going lint types || code=1; \
if [ "$$pilote" = navigateur ]; then \
  $(PYTEST) features --pilote navigateur --rapports reports/out/navigateur $(1) $(COMMUN) $(ARGS) || code=1; \
fi; \
$(PYTEST) tests features --pilote http --rapports reports/out/http $(COMMUN) $(ARGS) || code=1; \
[ $$code = 0 ] || echo 'ÉCHEC : voir plus haut.' >&2; exit $$code
endef

.DEFAULT_GOAL := help
.PHONY: help installer navigateur run fumee fusion test test-complet serve bench campagne coverage etapes doctor compare lint types verrou clean

help: ## Cette aide
	@echo 'make COMMANDE [RÉGLAGE=valeur…], où COMMANDE est'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

installer: $(PRET) $(VENV)/.navigateur ## Prépare .venv et le navigateur (fait une fois, par toutes les autres)

run: installer ## Joue tous les scénarios dans le navigateur (GUIDE= CIBLE= PILOTE= NAVIGATEUR=visible N= GRAINE= ARGS=)
	$(verifier_reglages)
	@pilote='$(PILOTE)'; if [ -z "$${pilote}$(CIBLE)" ]; then pilote=$$($(CHERCHE) --pilote $(if $(visible),--visible)) || exit 2; fi; \
	$(PYTEST) features$(if $(guide),/$(guide)) $${pilote:+--pilote "$$pilote"} $(COMMUN) $(ARGS)

fumee: installer ## Joue l'essai court : un scénario par guide et par phase, sans navigateur (CIBLE= PILOTE= N= GRAINE= ARGS=)
	$(verifier_reglages)
	@$(PYTEST) features -m fumee $(if $(PILOTE),--pilote $(PILOTE),$(if $(CIBLE),,--pilote http)) --rapports reports/out/fumee $(COMMUN) $(ARGS)

fusion: $(PRET) ## Fond en un seul les rapports de plusieurs lots (RAPPORTS='dossier…'), dans reports/out/fusion
	@[ -n '$(RAPPORTS)' ] || { echo 'RAPPORTS= : attendu les dossiers à fondre, par exemple make fusion RAPPORTS=lots' >&2; exit 2; }
	@$(PY) -m reports.fusion $(RAPPORTS) $(ARGS)

test: installer ## Tout : lint, types, unitaires ; scénarios sans navigateur, parcours et @navigateur avec
	$(verifier_reglages)
	@$(call tout_verifier,-k 'parcours.feature or navigateur')

test-complet: installer ## Comme test, mais tous les scénarios sur les deux pilotes
	$(verifier_reglages)
	@$(call tout_verifier,)

serve: $(PRET) ## Démarre le simulateur, la boîte aux lettres et la console de l'agent, pour cliquer soi-même
	@exec $(PY) -m steps.servir

bench: installer ## Mesure (rapports d'un même passage), écrit reports/out/bench.json
	@$(PY) -m bench $(ARGS)

campagne: $(PRET) ## Casse chaque règle exprès et dit quels scénarios rougissent (ARGS='lien_48h' pour une seule)
	@$(PY) -m steps.defauts $(ARGS)

coverage: $(PRET) ## Dit quelles exigences des guides sont vérifiées, listées hors test, ou sans scénario ; écrit reports/out/couverture.html (GUIDE=)
	@$(PY) -m reports.couverture $(GUIDE) $(ARGS)

etapes: $(PRET) ## Liste les phrases dont un scénario peut se servir, avec des exemples ; écrit reports/out/etapes.html
	@$(PY) -m reports.etapes

doctor: $(PRET) ## Dit en quelques secondes si une cible peut être jouée, et ce qui sera sauté (CIBLE= PILOTE= ARGS=--envoyer)
	$(verifier_reglages)
	@$(PY) -m steps.docteur $(if $(CIBLE),--cible '$(CIBLE)') $(if $(PILOTE),--pilote $(PILOTE)) $(ARGS)

compare: $(PRET) ## Met deux cibles côte à côte : profils joués ou dossiers de rapports lus (A= B= GUIDE= PILOTE= N= GRAINE= ARGS=)
	$(verifier_reglages)
	@[ -n '$(A)' ] && [ -n '$(B)' ] || { echo 'A= et B= : attendu deux profils (.toml) ou deux dossiers de rapports, par exemple « make compare A=fixtures/cibles/simulateur.toml B=recette.toml »' >&2; exit 2; }
	@$(PY) -m reports.comparer '$(A)' '$(B)' $(if $(PILOTE),--pilote $(PILOTE)) $(if $(GRAINE),--graine '$(GRAINE)') \
	  -- features$(if $(guide),/$(guide)) -n $(N) --maxprocesses 4 $(ARGS)

lint: $(PRET) ## Style (ruff) et règles d'import (import-linter)
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check --quiet . || { echo 'ruff format : fichiers à mettre en forme, « .venv/bin/ruff format . »' >&2; exit 1; }
	@$(VENV)/bin/lint-imports --no-logo

types: $(PRET) ## Types (mypy strict, tous les paquets)
	@$(PY) -m mypy $(CODE)

navigateur: $(PRET) ## Cherche de nouveau un navigateur, l'installe s'il n'y en a pas (NAVIGATEUR=visible)
	@$(CHERCHE) --installer $(if $(visible),--visible)
	@touch $(VENV)/.navigateur

verrou: $(PRET) ## Refait requirements.lock avec les versions du jour (demande un accès à l'index)
	@rm -rf build/verrou && $(PY) -m venv build/verrou
	@build/verrou/bin/python -m pip install --quiet --disable-pip-version-check '.[dev]' 'setuptools>=77'
	@{ grep '^#' requirements.lock; build/verrou/bin/python -m pip freeze --all --exclude pip --exclude parcours-anef; } > build/requirements.lock
	@mv build/requirements.lock requirements.lock && rm -rf build/verrou && git --no-pager diff --stat requirements.lock

clean: ## Efface .venv, les caches, les rapports et les données de « make serve »
	rm -rf $(VENV) reports/out var build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------------------------------------------------------

# A moved clone has a .venv that points elsewhere: it is made again. The stamp holds the folder it was made for.
ifneq ($(shell cat $(PRET) 2>/dev/null),$(CURDIR))
.PHONY: $(PRET)
endif

$(PRET): requirements.lock pyproject.toml
	@python=; for essai in $(PYTHONS); do \
	  if "$$essai" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$essai; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo 'Python 3.11 ou plus récent est nécessaire ; essayés : $(PYTHONS). Installez-le ou donnez son chemin : make PYTHON=/chemin/de/python3' >&2; exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "Le module venv de $$python manque ; sur Debian ou Ubuntu : sudo apt install python3-venv" >&2; exit 1; \
	fi; \
	echo "Préparation de $(VENV) ($$("$$python" -V)), une seule fois, une minute environ…"; \
	"$$python" -m venv --clear $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-input --no-deps -r requirements.lock \
	  || { echo 'pip n'\''a pas pu installer requirements.lock : vérifiez l'\''accès à votre index (« pip config list ») puis recommencez.' >&2; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation --editable .
	@$(PY) -m pip --disable-pip-version-check check >/dev/null || { $(PY) -m pip check >&2; exit 1; }
	@echo '$(CURDIR)' > $(PRET)

$(VENV)/.navigateur: $(PRET)
	@$(CHERCHE) --installer $(if $(visible),--visible)
	@touch $@

define verifier_reglages
	@case '$(PILOTE)' in ''|http|navigateur) ;; *) echo 'PILOTE=$(PILOTE) : attendu http ou navigateur' >&2; exit 2;; esac
	@case '$(NAVIGATEUR)' in ''|visible) ;; *) echo 'NAVIGATEUR=$(NAVIGATEUR) : attendu visible, ou rien (le chemin d'\''un navigateur se donne par ANEF_NAVIGATEUR)' >&2; exit 2;; esac
	@[ -z '$(guide)' ] || [ -d 'features/$(guide)' ] || { echo 'GUIDE=$(GUIDE) : pas de dossier features/$(guide) ; il y a : $(guides)' >&2; exit 2; }
endef
