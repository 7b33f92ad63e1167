#include "LinguisticData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* One array, and one line in the list at the end, for each file below tables/ and models/. */

static const unsigned char detection_languages[] = {
#embed "tables/detection/languages.tsv"
};

static const unsigned char en_abbreviations[] = {
#embed "tables/en/abbreviations.tsv"
};

static const unsigned char en_agent_nouns[] = {
#embed "tables/en/agent-nouns.tsv"
};

static const unsigned char en_boilerplate[] = {
#embed "tables/en/boilerplate.tsv"
};

static const unsigned char en_clitics[] = {
#embed "tables/en/clitics.tsv"
};

static const unsigned char en_cues[] = {
#embed "tables/en/cues.tsv"
};

static const unsigned char en_descriptions[] = {
#embed "tables/en/descriptions.tsv"
};

static const unsigned char en_frames[] = {
#embed "tables/en/frames.tsv"
};

static const unsigned char en_grammar[] = {
#embed "tables/en/grammar.tsv"
};

static const unsigned char en_irregular_forms[] = {
#embed "tables/en/irregular-forms.tsv"
};

static const unsigned char en_irregular_verbs[] = {
#embed "tables/en/irregular-verbs.tsv"
};

static const unsigned char en_kinship[] = {
#embed "tables/en/kinship.tsv"
};

static const unsigned char en_name_words[] = {
#embed "tables/en/name-words.tsv"
};

static const unsigned char en_pronouns[] = {
#embed "tables/en/pronouns.tsv"
};

static const unsigned char en_stem_endings[] = {
#embed "tables/en/stem-endings.tsv"
};

static const unsigned char en_time_words[] = {
#embed "tables/en/time-words.tsv"
};

static const unsigned char en_titles[] = {
#embed "tables/en/titles.tsv"
};

static const unsigned char en_word_classes[] = {
#embed "tables/en/word-classes.tsv"
};

static const unsigned char id_abbreviations[] = {
#embed "tables/id/abbreviations.tsv"
};

static const unsigned char id_agent_nouns[] = {
#embed "tables/id/agent-nouns.tsv"
};

static const unsigned char id_boilerplate[] = {
#embed "tables/id/boilerplate.tsv"
};

static const unsigned char id_clitics[] = {
#embed "tables/id/clitics.tsv"
};

static const unsigned char id_cues[] = {
#embed "tables/id/cues.tsv"
};

static const unsigned char id_descriptions[] = {
#embed "tables/id/descriptions.tsv"
};

static const unsigned char id_frames[] = {
#embed "tables/id/frames.tsv"
};

static const unsigned char id_grammar[] = {
#embed "tables/id/grammar.tsv"
};

static const unsigned char id_kinship[] = {
#embed "tables/id/kinship.tsv"
};

static const unsigned char id_lemmas[] = {
#embed "tables/id/lemmas.tsv"
};

static const unsigned char id_lexicalized_verbs[] = {
#embed "tables/id/lexicalized-verbs.tsv"
};

static const unsigned char id_name_words[] = {
#embed "tables/id/name-words.tsv"
};

static const unsigned char id_pronouns[] = {
#embed "tables/id/pronouns.tsv"
};

static const unsigned char id_roots[] = {
#embed "tables/id/roots.tsv"
};

static const unsigned char id_time_words[] = {
#embed "tables/id/time-words.tsv"
};

static const unsigned char id_titles[] = {
#embed "tables/id/titles.tsv"
};

static const unsigned char id_word_classes[] = {
#embed "tables/id/word-classes.tsv"
};

static const unsigned char ontology_confidence[] = {
#embed "tables/ontology/confidence.tsv"
};

static const unsigned char ontology_relation_types[] = {
#embed "tables/ontology/relation-types.tsv"
};

static const unsigned char page_problem_words[] = {
#embed "tables/page/problem-words.tsv"
};

static const unsigned char page_server_words[] = {
#embed "tables/page/server-words.tsv"
};

static const unsigned char page_words[] = {
#embed "tables/page/words.tsv"
};

static const unsigned char pages_field_names[] = {
#embed "tables/pages/field-names.tsv"
};

static const unsigned char pages_marks[] = {
#embed "tables/pages/marks.tsv"
};

static const unsigned char pages_meta_names[] = {
#embed "tables/pages/meta-names.tsv"
};

static const unsigned char rendering_actor_schemata[] = {
#embed "tables/rendering/actor-schemata.tsv"
};

static const unsigned char rendering_country_codes[] = {
#embed "tables/rendering/country-codes.tsv"
};

static const unsigned char rendering_relation_groups[] = {
#embed "tables/rendering/relation-groups.tsv"
};

static const unsigned char rendering_sentences[] = {
#embed "tables/rendering/sentences.tsv"
};

static const unsigned char rendering_words[] = {
#embed "tables/rendering/words.tsv"
};

static const unsigned char world_armed_groups[] = {
#embed "tables/world/armed-groups.tsv"
};

static const unsigned char world_companies[] = {
#embed "tables/world/companies.tsv"
};

static const unsigned char world_countries[] = {
#embed "tables/world/countries.tsv"
};

static const unsigned char world_given_names[] = {
#embed "tables/world/given-names.tsv"
};

static const unsigned char world_igos[] = {
#embed "tables/world/igos.tsv"
};

static const unsigned char world_media[] = {
#embed "tables/world/media.tsv"
};

static const unsigned char world_organizations_indonesia[] = {
#embed "tables/world/organizations-indonesia.tsv"
};

static const unsigned char world_organizations_world[] = {
#embed "tables/world/organizations-world.tsv"
};

static const unsigned char world_parties[] = {
#embed "tables/world/parties.tsv"
};

static const unsigned char world_people_indonesia[] = {
#embed "tables/world/people-indonesia.tsv"
};

static const unsigned char world_people_world[] = {
#embed "tables/world/people-world.tsv"
};

static const unsigned char world_places[] = {
#embed "tables/world/places.tsv"
};

static const unsigned char world_territories[] = {
#embed "tables/world/territories.tsv"
};

_Alignas(64) static const unsigned char en_entities_model[] = {
#embed "models/en/entities.model"
};

_Alignas(64) static const unsigned char en_syntax_model[] = {
#embed "models/en/syntax.model"
};

_Alignas(64) static const unsigned char en_tokenizer_model[] = {
#embed "models/en/tokenizer.model"
};

_Alignas(64) static const unsigned char id_entities_model[] = {
#embed "models/id/entities.model"
};

_Alignas(64) static const unsigned char id_syntax_model[] = {
#embed "models/id/syntax.model"
};

_Alignas(64) static const unsigned char id_tokenizer_model[] = {
#embed "models/id/tokenizer.model"
};

static const SimpulFile files[] = {
    {"detection/languages.tsv", detection_languages, sizeof detection_languages},
    {"en/abbreviations.tsv", en_abbreviations, sizeof en_abbreviations},
    {"en/agent-nouns.tsv", en_agent_nouns, sizeof en_agent_nouns},
    {"en/boilerplate.tsv", en_boilerplate, sizeof en_boilerplate},
    {"en/clitics.tsv", en_clitics, sizeof en_clitics},
    {"en/cues.tsv", en_cues, sizeof en_cues},
    {"en/descriptions.tsv", en_descriptions, sizeof en_descriptions},
    {"en/frames.tsv", en_frames, sizeof en_frames},
    {"en/grammar.tsv", en_grammar, sizeof en_grammar},
    {"en/irregular-forms.tsv", en_irregular_forms, sizeof en_irregular_forms},
    {"en/irregular-verbs.tsv", en_irregular_verbs, sizeof en_irregular_verbs},
    {"en/kinship.tsv", en_kinship, sizeof en_kinship},
    {"en/name-words.tsv", en_name_words, sizeof en_name_words},
    {"en/pronouns.tsv", en_pronouns, sizeof en_pronouns},
    {"en/stem-endings.tsv", en_stem_endings, sizeof en_stem_endings},
    {"en/time-words.tsv", en_time_words, sizeof en_time_words},
    {"en/titles.tsv", en_titles, sizeof en_titles},
    {"en/word-classes.tsv", en_word_classes, sizeof en_word_classes},
    {"id/abbreviations.tsv", id_abbreviations, sizeof id_abbreviations},
    {"id/agent-nouns.tsv", id_agent_nouns, sizeof id_agent_nouns},
    {"id/boilerplate.tsv", id_boilerplate, sizeof id_boilerplate},
    {"id/clitics.tsv", id_clitics, sizeof id_clitics},
    {"id/cues.tsv", id_cues, sizeof id_cues},
    {"id/descriptions.tsv", id_descriptions, sizeof id_descriptions},
    {"id/frames.tsv", id_frames, sizeof id_frames},
    {"id/grammar.tsv", id_grammar, sizeof id_grammar},
    {"id/kinship.tsv", id_kinship, sizeof id_kinship},
    {"id/lemmas.tsv", id_lemmas, sizeof id_lemmas},
    {"id/lexicalized-verbs.tsv", id_lexicalized_verbs, sizeof id_lexicalized_verbs},
    {"id/name-words.tsv", id_name_words, sizeof id_name_words},
    {"id/pronouns.tsv", id_pronouns, sizeof id_pronouns},
    {"id/roots.tsv", id_roots, sizeof id_roots},
    {"id/time-words.tsv", id_time_words, sizeof id_time_words},
    {"id/titles.tsv", id_titles, sizeof id_titles},
    {"id/word-classes.tsv", id_word_classes, sizeof id_word_classes},
    {"ontology/confidence.tsv", ontology_confidence, sizeof ontology_confidence},
    {"ontology/relation-types.tsv", ontology_relation_types, sizeof ontology_relation_types},
    {"page/problem-words.tsv", page_problem_words, sizeof page_problem_words},
    {"page/server-words.tsv", page_server_words, sizeof page_server_words},
    {"page/words.tsv", page_words, sizeof page_words},
    {"pages/field-names.tsv", pages_field_names, sizeof pages_field_names},
    {"pages/marks.tsv", pages_marks, sizeof pages_marks},
    {"pages/meta-names.tsv", pages_meta_names, sizeof pages_meta_names},
    {"rendering/actor-schemata.tsv", rendering_actor_schemata, sizeof rendering_actor_schemata},
    {"rendering/country-codes.tsv", rendering_country_codes, sizeof rendering_country_codes},
    {"rendering/relation-groups.tsv", rendering_relation_groups, sizeof rendering_relation_groups},
    {"rendering/sentences.tsv", rendering_sentences, sizeof rendering_sentences},
    {"rendering/words.tsv", rendering_words, sizeof rendering_words},
    {"world/armed-groups.tsv", world_armed_groups, sizeof world_armed_groups},
    {"world/companies.tsv", world_companies, sizeof world_companies},
    {"world/countries.tsv", world_countries, sizeof world_countries},
    {"world/given-names.tsv", world_given_names, sizeof world_given_names},
    {"world/igos.tsv", world_igos, sizeof world_igos},
    {"world/media.tsv", world_media, sizeof world_media},
    {"world/organizations-indonesia.tsv", world_organizations_indonesia, sizeof world_organizations_indonesia},
    {"world/organizations-world.tsv", world_organizations_world, sizeof world_organizations_world},
    {"world/parties.tsv", world_parties, sizeof world_parties},
    {"world/people-indonesia.tsv", world_people_indonesia, sizeof world_people_indonesia},
    {"world/people-world.tsv", world_people_world, sizeof world_people_world},
    {"world/places.tsv", world_places, sizeof world_places},
    {"world/territories.tsv", world_territories, sizeof world_territories},
    {"en/entities.model", en_entities_model, sizeof en_entities_model},
    {"en/syntax.model", en_syntax_model, sizeof en_syntax_model},
    {"en/tokenizer.model", en_tokenizer_model, sizeof en_tokenizer_model},
    {"id/entities.model", id_entities_model, sizeof id_entities_model},
    {"id/syntax.model", id_syntax_model, sizeof id_syntax_model},
    {"id/tokenizer.model", id_tokenizer_model, sizeof id_tokenizer_model},
};

const SimpulFile *simpul_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
