import GraphStore

/// How the commands open a store.
enum StoreAccess {
  /// For commands that only read.
  static let reading = options(.read)
  /// For commands that change a store that is there.
  static let changing = options(.write)

  private static func options(_ access: GraphStore.Options.Access) -> GraphStore.Options {
    var options = GraphStore.Options()
    options.access = access
    return options
  }
}
