SELECT unit_id AS "unitId", code, name, kind, valid_from AS "validFrom", valid_to AS "validTo"
FROM unit
ORDER BY code, valid_from;
