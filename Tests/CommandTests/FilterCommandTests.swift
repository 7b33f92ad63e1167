import Foundation
import RelationGraph
import Testing

@Suite struct FilterCommandTests {
  @Test(arguments: [
    (["--type", "aid"], "r1"), (["--type", "AID,position-held"], "r1 r2"),
    (["--type", "AID", "--type", "Position Held"], "r1 r2"),
    (["--exclude-type", "AID"], "r2"), (["--class", "tie"], "r2"), (["--status", "denied"], "r1"),
    (["--exclude-status", "denied, planned"], "r2"), (["--actor", "korut"], "r1 r2"), (["--actor", "Rusia"], "r1"),
    (["--actor", "Rusia", "--depth", "2"], "r1 r2"), (["--between", "Rusia", "Korea Utara"], "r1"),
    (["--between", "Rusia", "Korut", "--between", "Kim Jong Un", "PRK"], "r1 r2"), (["--min-confidence", "0.9"], "r2"),
    (["--min-mentions", "1"], ""), (["--since", "2023"], "r1 r2"), (["--since", "2023", "--undated", "drop"], ""),
  ])
  func keeps(_ filter: [String], _ ids: String) throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    for arguments in [["extract"] + filter + ["g.json"], ["extract", "g.json"] + filter] {
      let run = try CommandRun(arguments, in: folder)
      #expect(run.status == 0)
      let graph = try GraphJSON.decode(run.output)
      #expect(graph.relations.map(\.id).joined(separator: " ") == ids)
      #expect(run.words == (ids.isEmpty ? "simpul: none of the 2 relations passes the filters\n" : ""))
    }
  }

  @Test(arguments: [
    (["--type", "SANCTOIN"], "Error: There is no type 'SANCTOIN'. Did you mean 'SANCTION'? The list: AGREE, CONSULT,"),
    (["--status", "denid"], "Error: There is no status 'denid'. Did you mean 'denied'? The list: asserted, denied,"),
    (["--class", "hug"], "Error: There is no class 'hug'. The list: verbal-cooperation,"),
    (["--since", "juli"], "Error: --since is 'juli'; write a year, month or day"),
    (["--depth", "0"], "Error: --depth is 0; it counts steps from 1."),
    (["--min-confidence", "2"], "Error: --min-confidence is 2.0; it is a share from 0 to 1."),
    (["--between", "Rusia"], "Error: The value 'Rusia' is invalid for '--between"),
    (["--undated", "x"], "Error: The value 'x' is invalid for '--undated"),
    (["--nonsense"], "Error: Unknown option '--nonsense'"),
  ])
  func wrongUsage(_ filter: [String], _ words: String) throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(["dot", "g.json"] + filter, in: folder)
    #expect(run.status == 64)
    #expect(run.words.hasPrefix(words))
    #expect(run.output.isEmpty)
  }

  @Test func unknownActorIsSuggested() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(["dot", "g.json", "--actor", "Kim Yong Un"], in: folder)
    #expect(run.status == 1)
    #expect(run.words == "Error: no actor is named 'Kim Yong Un'; did you mean 'Kim Jong Un'?\n")
  }
}
