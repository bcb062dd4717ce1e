#!/bin/bash
# Run once by the PostgreSQL image, when its volume is new. Parley's role owns its database and is no superuser; the
# superuser can then be reached from inside the container only.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$POSTGRES_PASSWORD" --username postgres <<'SQL'
CREATE ROLE parley LOGIN PASSWORD :'password';
CREATE DATABASE parley OWNER parley;
ALTER ROLE postgres PASSWORD NULL;
SQL
