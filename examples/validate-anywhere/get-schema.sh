npx selaras schema show complaint-submission > complaint-submission.schema.json
