-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the registers that only tests have (tests/support/testregister.h); printed by ddl().
CREATE TABLE "keeper" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL UNIQUE CHECK (length("name") > 0),
    "reference" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "specimen" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "reference" TEXT,
    "notes" TEXT,
    "amount" INTEGER CHECK ("amount" BETWEEN -1000000 AND 1000000),
    "weight" REAL,
    "price_minor" INTEGER,
    "due" TEXT CHECK ("due" LIKE '____-__-__'),
    "seen_at" TEXT CHECK ("seen_at" LIKE '____-__-__T__:__:__.___Z'),
    "state" TEXT CHECK ("state" = 'open' OR "state" = 'in_progress' OR "state" = 'done'),
    "why" TEXT,
    "in_scope" INTEGER CHECK ("in_scope" IN (0, 1)),
    "likelihood" INTEGER CHECK ("likelihood" > 0),
    "owner" TEXT REFERENCES "keeper"("uid") DEFERRABLE INITIALLY DEFERRED,
    "file" TEXT CHECK (length("file") = 64),
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "specimen_owner" ON "specimen" ("owner") WHERE "owner" IS NOT NULL;

