/// What is known of an actor beside its name: the countries it belongs to and the bodies in which it holds posts.
struct Traits {
  var countries: Set<String> = []
  var offices: Set<String> = []

  var isEmpty: Bool { countries.isEmpty && offices.isEmpty }

  static let country = "country"
  static let office = "office"
}

/// Whether two actors of one name can be the same, by countries and posts.
struct Agreement {
  /// How many countries and posts they share; nil when they must be two.
  let common: Int?

  /// Different countries make two, unless they share a post. Different posts alone do not: people change them.
  init(_ sighting: Sighting, _ known: Traits) {
    let countries = known.countries.intersection(sighting.countries).count
    let offices = known.offices.intersection(sighting.offices).count
    let differ = !known.countries.isEmpty && !sighting.countries.isEmpty && countries == 0
    common = differ && offices == 0 ? nil : 2 * countries + offices
  }
}
