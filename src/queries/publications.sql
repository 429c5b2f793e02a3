SELECT
  unit_id AS "unitId", year, value, published_rank AS "publishedRank", ranked_units AS "rankedUnits",
  published_change_points AS "publishedChangePoints", published_places_gained AS "publishedPlacesGained",
  basis, basis_note AS "basisNote", conflict_id AS "conflictId", preferred, source, batch_id AS "batchId", row
FROM publication
WHERE index_code = ?
ORDER BY year, unit_id, preferred DESC, row;
