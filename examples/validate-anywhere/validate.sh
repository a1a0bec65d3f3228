npx selaras validate complaint-submission "$1" --lang en
