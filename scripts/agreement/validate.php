<?php
// Verdicts of php-json-schema: schema folder as argument, payloads as NDJSON on stdin, one 1 or 0 a line on stdout.

require_once 'JsonSchema/autoload.php';

use JsonSchema\Constraints\Factory;
use JsonSchema\Constraints\StringConstraint;
use JsonSchema\Entity\JsonPointer;
use JsonSchema\SchemaStorage;
use JsonSchema\Validator;

/** Counts characters where the mbstring extension is not there; the library would count bytes. */
final class CharacterConstraint extends StringConstraint
{
    public function check(&$element, $schema = null, ?JsonPointer $path = null, $i = null)
    {
        $length = iconv_strlen($element, 'UTF-8');
        if (isset($schema->maxLength) && $length > $schema->maxLength) {
            $this->addError($path, 'Too long', 'maxLength');
        }
        if (isset($schema->minLength) && $length < $schema->minLength) {
            $this->addError($path, 'Too short', 'minLength');
        }
        $rest = clone $schema;
        unset($rest->maxLength, $rest->minLength);
        parent::check($element, $rest, $path, $i);
    }
}

$folder = realpath($argv[1]);
$storage = new SchemaStorage();

while (($line = fgets(STDIN)) !== false) {
    $payload = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    $factory = new Factory($storage);
    if (!extension_loaded('mbstring')) {
        $factory->setConstraintClass('string', CharacterConstraint::class);
    }
    $validator = new Validator($factory);
    $value = $payload->value;
    $validator->validate($value, (object) ['$ref' => "file://{$folder}/{$payload->schema}.json"]);
    echo $validator->isValid() ? "1\n" : "0\n";
}
