curl --silent --show-error "${SELARAS_URL:-http://127.0.0.1:8080}/complaints" \
  -H "X-Api-Key: $(cat selaras.key)" \
  -H "Idempotency-Key: $(date +%s)-$$-complaint" \
  -H 'Accept-Language: en' \
  -H 'Content-Type: application/json' \
  --data "@$1" --write-out '\n%{http_code}\n'
