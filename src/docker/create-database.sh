#!/bin/bash
# Run once by the PostgreSQL image, when its volume is new. One role owns the database and migrates it, the other is Parley's and
# owns nothing, so that it cannot rewrite history. Neither is a superuser, who can then be reached from inside the container only.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$POSTGRES_PASSWORD" --username postgres <<'SQL'
CREATE ROLE parley_owner LOGIN PASSWORD :'password';
CREATE ROLE parley LOGIN PASSWORD :'password';
CREATE DATABASE parley OWNER parley_owner;
ALTER ROLE postgres PASSWORD NULL;
SQL
