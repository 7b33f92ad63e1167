/// Small inputs the tests share.
enum SampleInput {
  static let article = """
    Rusia Kecam Amerika Serikat

    MOSKOW - Rusia mengecam Amerika Serikat pada Kamis (27/7/2023). Presiden Rusia Vladimir Putin bertemu Kim Jong Un di Vladivostok.
    """

  static let graph = #"""
    {"schema": "simpul.graph/1", "generator": "simpul 0.1.0",
     "articles": [
      {"id": "a", "title": "Judul", "language": "id", "published": "2023-07-28", "source": "a.txt", "sha256": "00"}],
     "actors": [
      {"id": "korea-utara", "name": "Korea Utara", "type": "country", "code": "PRK", "wikidata": null, "aliases": ["Korut"], "mentions": [{"article": "a", "start": 0, "end": 11}]},
      {"id": "rusia", "name": "Rusia", "type": "country", "code": "RUS", "wikidata": null, "aliases": [], "mentions": []},
      {"id": "kim-jong-un", "name": "Kim Jong Un", "type": "person", "code": null, "wikidata": null, "aliases": [], "mentions": []}],
     "relations": [
      {"id": "r1", "type": "AID", "class": "material-cooperation", "actor": "korea-utara", "recipient": "rusia", "status": "denied", "attribution": [], "mode": null, "contexts": [], "title": null, "time": [], "confidence": 0.82, "evidence": [{"article": "a", "start": 0, "end": 11, "text": "Korea Utara"}]},
      {"id": "r2", "type": "position held", "class": "tie", "actor": "kim-jong-un", "recipient": "korea-utara", "status": "asserted", "attribution": [], "mode": null, "contexts": [], "title": "Pemimpin", "time": [], "confidence": 1, "evidence": []}]}

    """#
}
