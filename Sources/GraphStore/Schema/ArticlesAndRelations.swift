extension StoreSchema {
  /// Version 1. Days are whole numbers, 20230728; statuses count from the weakest, 0.
  ///
  /// An appearance is one actor in one article as the extractor saw it. `merged` is the actor that the rules of merging
  /// chose, `actor` the one that counts after corrections; a relation's `actor` and `recipient` follow the latter, and so
  /// do an actor's counts. An actor that a correction merges into another names it in `shown`; `made` marks one that only a
  /// correction made. `told_type` and `told_status` are the extractor's, `type` and `status` those after corrections.
  static let articlesAndRelations = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL UNIQUE,
      title TEXT,
      language TEXT NOT NULL,
      published TEXT,
      generator TEXT NOT NULL,
      text TEXT NOT NULL
    );

    CREATE TABLE sentence (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      text TEXT NOT NULL
    );
    CREATE INDEX sentence_article ON sentence(article, start);

    CREATE VIRTUAL TABLE sentence_words USING fts5(
      text, content='sentence', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
    );
    CREATE TRIGGER sentence_added AFTER INSERT ON sentence BEGIN
      INSERT INTO sentence_words(rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER sentence_removed AFTER DELETE ON sentence BEGIN
      INSERT INTO sentence_words(sentence_words, rowid, text) VALUES ('delete', old.id, old.text);
    END;

    CREATE TABLE actor (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      kind TEXT NOT NULL,
      code TEXT,
      wikidata TEXT,
      listed TEXT,
      shown INTEGER REFERENCES actor(id),
      shown_name TEXT,
      shown_folded TEXT,
      shown_kind TEXT,
      made INTEGER NOT NULL DEFAULT 0,
      hidden INTEGER NOT NULL DEFAULT 0,
      articles INTEGER NOT NULL DEFAULT 0,
      mentions INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX actor_shown ON actor(shown) WHERE shown IS NOT NULL;
    CREATE INDEX actor_shown_folded ON actor(shown_folded) WHERE shown_folded IS NOT NULL;
    CREATE INDEX actor_folded ON actor(folded, kind);
    CREATE INDEX actor_wikidata ON actor(wikidata) WHERE wikidata IS NOT NULL;
    CREATE INDEX actor_code ON actor(code) WHERE code IS NOT NULL;
    CREATE INDEX actor_listed ON actor(listed) WHERE listed IS NOT NULL;

    CREATE TABLE actor_name (
      id INTEGER PRIMARY KEY,
      actor INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      uses INTEGER NOT NULL,
      UNIQUE (actor, name)
    );
    CREATE INDEX actor_name_folded ON actor_name(folded);

    CREATE VIRTUAL TABLE actor_words USING fts5(
      name, content='actor_name', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
    );
    CREATE TRIGGER actor_name_added AFTER INSERT ON actor_name BEGIN
      INSERT INTO actor_words(rowid, name) VALUES (new.id, new.name);
    END;
    CREATE TRIGGER actor_name_removed AFTER DELETE ON actor_name BEGIN
      INSERT INTO actor_words(actor_words, rowid, name) VALUES ('delete', old.id, old.name);
    END;

    CREATE TABLE actor_trait (
      actor INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      uses INTEGER NOT NULL,
      PRIMARY KEY (actor, kind, value)
    ) WITHOUT ROWID;

    CREATE TABLE appearance (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      merged INTEGER NOT NULL REFERENCES actor(id),
      actor INTEGER NOT NULL REFERENCES actor(id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      reason TEXT NOT NULL,
      detail TEXT NOT NULL,
      aliases TEXT NOT NULL,
      traits TEXT NOT NULL,
      mentions INTEGER NOT NULL
    );
    CREATE INDEX appearance_article ON appearance(article);
    CREATE INDEX appearance_merged ON appearance(merged);
    CREATE INDEX appearance_actor ON appearance(actor);
    CREATE INDEX appearance_corrected ON appearance(id) WHERE actor <> merged;

    CREATE TABLE mention (
      appearance INTEGER NOT NULL REFERENCES appearance(id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (appearance, start, end)
    ) WITHOUT ROWID;

    CREATE TABLE relation_type (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    CREATE TABLE relation (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      actor_appearance INTEGER NOT NULL REFERENCES appearance(id),
      recipient_appearance INTEGER NOT NULL REFERENCES appearance(id),
      told_type INTEGER NOT NULL REFERENCES relation_type(id),
      told_status INTEGER NOT NULL,
      type INTEGER NOT NULL REFERENCES relation_type(id),
      status INTEGER NOT NULL,
      hidden INTEGER NOT NULL DEFAULT 0,
      actor INTEGER NOT NULL REFERENCES actor(id),
      recipient INTEGER NOT NULL REFERENCES actor(id),
      first INTEGER,
      last INTEGER,
      confidence REAL NOT NULL,
      mode TEXT,
      contexts TEXT,
      title TEXT
    );
    CREATE INDEX relation_article ON relation(article);
    CREATE INDEX relation_actor ON relation(actor, recipient);
    CREATE INDEX relation_recipient ON relation(recipient, actor);
    CREATE INDEX relation_type_date ON relation(type, last, first);
    CREATE INDEX relation_corrected ON relation(id)
      WHERE hidden <> 0 OR type <> told_type OR status <> told_status;
    CREATE INDEX relation_actor_appearance ON relation(actor_appearance);
    CREATE INDEX relation_recipient_appearance ON relation(recipient_appearance);

    CREATE TABLE relation_time (
      relation INTEGER NOT NULL REFERENCES relation(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      first INTEGER,
      last INTEGER,
      start TEXT,
      end TEXT,
      PRIMARY KEY (relation, position)
    ) WITHOUT ROWID;

    CREATE TABLE relation_source (
      relation INTEGER NOT NULL REFERENCES relation(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      appearance INTEGER NOT NULL REFERENCES appearance(id),
      PRIMARY KEY (relation, position)
    ) WITHOUT ROWID;
    CREATE INDEX relation_source_appearance ON relation_source(appearance);

    CREATE TABLE evidence (
      relation INTEGER NOT NULL REFERENCES relation(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      sentence INTEGER NOT NULL REFERENCES sentence(id),
      PRIMARY KEY (relation, position)
    ) WITHOUT ROWID;
    CREATE INDEX evidence_sentence ON evidence(sentence);

    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      action TEXT NOT NULL,
      actor TEXT NOT NULL,
      other TEXT NOT NULL,
      type TEXT NOT NULL,
      article TEXT NOT NULL,
      value TEXT NOT NULL,
      note TEXT NOT NULL,
      UNIQUE (action, actor, other, type, article, value)
    );
    """
}
