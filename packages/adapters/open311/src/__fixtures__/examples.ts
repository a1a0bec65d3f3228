// The examples of the specification (wiki.open311.org/GeoReport_v2), re-expressed with synthetic content: the same fields
// and oddities, numbers for codes in JSON among them.
export const examples = {
  services: {
    xml: `<?xml version="1.0" encoding="utf-8"?>
<services>
  <service>
    <service_code>001</service_code>
    <service_name>Tempat sampah tertinggal</service_name>
    <description>Tempat sampah yang tertinggal lebih dari 24 jam &amp; mengganggu.</description>
    <metadata>true</metadata>
    <type>realtime</type>
    <keywords>satu, dua, tiga</keywords>
    <group>sanitation</group>
  </service>
</services>`,
    json: `[{"service_code":"001","service_name":"Tempat sampah tertinggal",
"description":"Tempat sampah yang tertinggal lebih dari 24 jam & mengganggu.","metadata":true,"type":"realtime",
"keywords":"satu, dua, tiga","group":"sanitation"}]`,
  },
  definition: {
    xml: `<?xml version="1.0" encoding="utf-8"?>
<service_definition>
  <service_code>DMV66</service_code>
  <attributes>
    <attribute>
      <variable>true</variable>
      <code>WHISHETN</code>
      <datatype>singlevaluelist</datatype>
      <required>true</required>
      <datatype_description></datatype_description>
      <order>1</order>
      <description>Merek apa?</description>
      <values>
        <value><key>123</key><name>Satu</name></value>
        <value><key>124</key><name>Dua</name></value>
      </values>
    </attribute>
  </attributes>
</service_definition>`,
    json: `{"service_code":"DMV66","attributes":[{"variable":true,"code":"WHISHETN","datatype":"singlevaluelist",
"required":true,"datatype_description":null,"order":1,"description":"Merek apa?",
"values":[{"key":123,"name":"Satu"},{"key":124,"name":"Dua"}]}]}`,
  },
  receipt: {
    xml: `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>293944</service_request_id>
    <service_notice>
      Kota memeriksa dalam 24 jam
    </service_notice>
    <account_id/>
  </request>
</service_requests>`,
    json: `[{"service_request_id":293944,"service_notice":"Kota memeriksa dalam 24 jam","account_id":null}]`,
  },
  requests: {
    xml: `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>638344</service_request_id>
    <status>closed</status>
    <status_notes>Laporan ganda.</status_notes>
    <service_name>Trotoar</service_name>
    <service_code>006</service_code>
    <description></description>
    <agency_responsible></agency_responsible>
    <service_notice></service_notice>
    <requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime>
    <updated_datetime>2010-04-14T06:37:38-08:00</updated_datetime>
    <expected_datetime>2010-04-15T06:37:38-08:00</expected_datetime>
    <address>Jl. Contoh 8</address>
    <address_id>545483</address_id>
    <zipcode>94122</zipcode>
    <lat>-6.175110</lat>
    <long>106.865036</long>
    <media_url>https://city.example.invalid/638344.jpg </media_url>
  </request>
</service_requests>`,
    json: `[{"service_request_id":638344,"status":"closed","status_notes":"Laporan ganda.","service_name":"Trotoar",
"service_code":"006","description":null,"agency_responsible":null,"service_notice":null,
"requested_datetime":"2010-04-14T06:37:38-08:00","updated_datetime":"2010-04-14T06:37:38-08:00",
"expected_datetime":"2010-04-15T06:37:38-08:00","address":"Jl. Contoh 8","address_id":545483,"zipcode":94122,
"lat":-6.17511,"long":106.865036,"media_url":"https://city.example.invalid/638344.jpg"}]`,
  },
  token: {
    xml: `<?xml version="1.0" encoding="utf-8"?>
<service_requests><request><service_request_id>638344</service_request_id><token>12345</token></request></service_requests>`,
    json: `[{"service_request_id":638344,"token":12345}]`,
  },
  discovery: {
    xml: `<?xml version="1.0" encoding="UTF-8"?>
<discovery>
  <changeset>2011-02-03 14:18</changeset>
  <contact>api@city.example.invalid</contact>
  <key_service>https://city.example.invalid/keys</key_service>
  <endpoints>
    <endpoint>
      <specification>http://wiki.open311.org/GeoReport_v2</specification>
      <url>https://open311.city.example.invalid/v2</url>
      <changeset>2010-11-23 09:01</changeset>
      <type>production</type>
      <formats><format>text/xml</format></formats>
    </endpoint>
  </endpoints>
</discovery>`,
    json: `{"changeset":"2011-02-03 14:18","contact":"api@city.example.invalid",
"key_service":"https://city.example.invalid/keys","endpoints":[{"specification":"http://wiki.open311.org/GeoReport_v2",
"url":"https://open311.city.example.invalid/v2","changeset":"2010-11-23 09:01","type":"production",
"formats":["text/xml"]}]}`,
  },
} as const
