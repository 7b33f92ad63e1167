# make run   installs what is missing, builds, and draws a sample article
# make test  installs what is missing and runs every test

PREFIX ?= /usr/local
DESTDIR ?=
# Treebanks and name lists for train and evaluate-models; see NOTICE for where they come from.
DATA ?= data

SWIFT ?= swift
UNAME := $(shell uname -s)
# On Linux the Swift runtime goes into the binary, so that it runs on machines without Swift.
RELEASE := -c release $(if $(filter Linux,$(UNAME)),--static-swift-stdlib -Xswiftc -use-ld=lld)
SIMPUL := .build/release/simpul
SERVE := .build/release/simpul-serve
SAMPLE := graphs/rusia-korea-utara
ARTICLES := $(wildcard graphs/*.txt)
PACKAGES := libgraphviz-dev libsqlite3-dev libcurl4-openssl-dev graphviz pkg-config fonts-liberation python3 python3-venv libxml2 libxml2-utils poppler-utils
FORMULAE := graphviz pkg-config python3 poppler
VENV := .build/venv

.PHONY: help deps build run serve test test-server test-browser bench-server lint format bench bench-parser graphs evaluate evaluate-models train install uninstall clean

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## install what is missing
	@command -v $(SWIFT) > /dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install"; exit 1; }
ifeq ($(UNAME),Darwin)
	@for formula in $(FORMULAE); do \
	  brew list --versions $$formula > /dev/null || brew install $$formula || exit 1; \
	done
else
	@missing=""; \
	for package in $(PACKAGES); do \
	  case "$$(dpkg-query -W -f '$${Status}' $$package 2> /dev/null)" in \
	    *" installed") ;; \
	    *) missing="$$missing $$package" ;; \
	  esac; \
	done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get > /dev/null || { echo "install with your package manager:$$missing"; exit 1; }; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; \
	fi
endif

build: deps ## build the release binary
	$(SWIFT) build $(RELEASE) --product simpul
	$(SWIFT) build $(RELEASE) --product simpul-serve

run: build ## draw a sample article and say how to draw your own
	@$(SIMPUL) render $(SAMPLE).txt -o $(SAMPLE).svg
	@echo
	@echo "The picture:      $(SAMPLE).svg"
	@echo "Your own article: $(SIMPUL) render ARTICLE.txt -o graph.svg"

serve: build ## open the page in the browser
	@$(SIMPUL) serve --open

test-server: build $(VENV)/schemathesis ## hold the API against its description, and the server against rude senders
	@python3 Tests/ServerChecks/check.py $(SERVE) $(SIMPUL) "$(CURDIR)/$(VENV)/bin/schemathesis" $(ARTICLES)

test-browser: PACKAGES += chromium
test-browser: build $(VENV)/browser ## go through the page in headless Chromium: every action, both languages, hostile articles, axe-core
	SIMPUL="$(CURDIR)/$(SIMPUL)" $(VENV)/bin/python3 -m pytest -q -p no:cacheprovider Tests/Browser

$(VENV)/browser: Tests/Browser/requirements.txt
	test -d $(VENV) || python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $< && touch $@

bench-server: build ## bytes of single files, time from click to picture, 50 clients for a minute, quick requests beside slow ones
	@python3 Tests/ServerChecks/measure.py $(SERVE) $(SIMPUL) 60 $(ARTICLES) $(wildcard Tests/Gold/*.txt)

$(VENV)/schemathesis:
	test -d $(VENV) || python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check "schemathesis>=4,<5" && touch $@

test: deps $(VENV)/ready ## run every test
	SIMPUL_PYTHON="$(CURDIR)/$(VENV)/bin/python3" $(SWIFT) test

# Readers of other programs, against which the formats are tested.
$(VENV)/ready:
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check networkx pydot pypdf antlr4-cypher mermaidx==0.10.1 followthemoney && touch $@ || \
	  echo "networkx, pydot, pypdf, antlr4-cypher, mermaidx and followthemoney could not be had: the tests that read with them are skipped"

lint: ## check the form of the sources
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ## put the sources in form
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

bench: build $(VENV)/ready ## time start-up, extraction, text to SVG and the writing of DOT; count faults of pictures
	@python3 Tests/Bench/extraction $(SIMPUL) $(wildcard Tests/Gold/*.txt)
	@Tests/Bench/text-to-svg $(SIMPUL) $(ARTICLES)
	@$(SWIFT) build $(RELEASE) --product simpul-bench
	@SIMPUL_PYTHON="$(CURDIR)/$(VENV)/bin/python3" Tests/Bench/dot-writing .build/release/simpul-bench
	@.build/release/simpul-bench score Tests/Gold/*.json
	@Tests/Bench/store-adding $(SIMPUL) $(wildcard Tests/Gold/*.txt)
	@$(SWIFT) build $(RELEASE) --product simpul-store-bench
	@rm -rf .build/bench.sqlite*
	@.build/release/simpul-store-bench fill .build/bench.sqlite
	@.build/release/simpul-store-bench filter .build/bench.sqlite

bench-parser: deps ## words a second beside UDPipe 1, and allocations a word (DATA=folder; needs ufal.udpipe)
	$(SWIFT) build -c release --product simpul-train
	@Tests/Bench/parse-speed .build/release/simpul-train $(DATA)
	@Tests/Bench/allocations .build/release/simpul-train $(DATA)

graphs: build ## draw the sample articles again
	@for article in $(ARTICLES:.txt=); do \
	  for format in json dot svg png; do $(SIMPUL) render $$article.txt -o $$article.$$format || exit 1; done; \
	  echo "$$article: json dot svg png"; \
	done

evaluate: build ## score the development articles against their gold graphs
	@echo "Indonesian"; $(SIMPUL) evaluate Tests/Gold/id-*.json
	@echo; echo "English"; $(SIMPUL) evaluate Tests/Gold/en-*.json

evaluate-models: deps ## measure tokenizer, tagger, parser and the others (DATA=folder)
	$(SWIFT) run -c release simpul-train evaluate --data $(DATA)

train: deps ## train the models anew (DATA=folder)
	$(SWIFT) run -c release simpul-train all --data $(DATA)

install: build ## put the binary below PREFIX (/usr/local), DESTDIR for packagers
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/simpul
	install -s -m 755 $(SIMPUL) $(DESTDIR)$(PREFIX)/bin/simpul
	install -s -m 755 $(SERVE) $(DESTDIR)$(PREFIX)/bin/simpul-serve
	install -m 644 README.md LICENSE NOTICE $(DESTDIR)$(PREFIX)/share/doc/simpul

uninstall: ## take it away again
	rm -f $(DESTDIR)$(PREFIX)/bin/simpul $(DESTDIR)$(PREFIX)/bin/simpul-serve
	rm -rf $(DESTDIR)$(PREFIX)/share/doc/simpul

clean: ## remove what was built
	rm -rf .build
