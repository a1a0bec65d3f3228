<?php
// With Composer: require 'vendor/autoload.php' after composer require justinrainbow/json-schema:^5.2
require 'JsonSchema/autoload.php';

[, $schemaFile, $payloadFile] = $argv;
$payload = json_decode(file_get_contents($payloadFile), false, 512, JSON_THROW_ON_ERROR);

$validator = new JsonSchema\Validator();
$validator->validate($payload, (object) ['$ref' => 'file://' . realpath($schemaFile)]);

foreach ($validator->getErrors() as $error) {
    echo $error['pointer'], ' ', $error['constraint'], "\n";
}
exit($validator->isValid() ? 0 : 1);
