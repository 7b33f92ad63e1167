/// PLOVER's four classes of events, and the static ties beside them.
public enum QuadClass: String, Codable, Hashable, Sendable, CaseIterable {
  case verbalCooperation = "verbal-cooperation"
  case materialCooperation = "material-cooperation"
  case verbalConflict = "verbal-conflict"
  case materialConflict = "material-conflict"
  case tie
}
