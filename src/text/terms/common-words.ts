import { lookUp } from '../tags/lexicon.ts'
import { stemOf } from './stem/stem.ts'
import { synonymsOf } from './synonyms.ts'

/*
 * Everyday English, so that a word the articles lack is told from a word that is misspelt: "pizza" is no slip of
 * "piazza". Forms follow from the stems; words of the synonym list need not be here.
 */
const everyday =
  'able above absolute academic accent access account ache acid acre across action active actual adapt add addict adjust admire adopt ' +
  'adult advance adventure advert advice aerial affair afford afternoon afterwards again against agency agenda agent ago agriculture ahead ' +
  'air aisle alarm album alcohol alien alive alley almond alone along alphabet already altar although always amaze ambulance among amuse ' +
  'anchor angel angle animal ankle anniversary annoy anonymous ant antique anxious anybody anyone anything anyway anywhere apart ape appeal appear ' +
  'appetite apple apply apron arch architect arena arm around arrange arrow art ash ashamed aside asleep aspect astronaut athletic atlas ' +
  'atmosphere atom attach attend attention attic attitude attract auction audience audio aunt autumn available avenue average awake award ' +
  'away awful awkward axe baby bachelor back bacon badge bag bake balance balcony bald ball ballet balloon bamboo banana band bandage bang ' +
  'bar barbecue barber bare bargain bark barn barrel base baseball basement basic basin basket basketball bat bath battery beach bead beam bean bear beard ' +
  'beast beautiful beauty because become bed bedroom bee beef beer beetle before beg behave behind bell belly below belt bench bend beneath berry ' +
  'beside best bet better between beyond bible bicycle bike bingo biology bird birthday biscuit bite bitter black blade blame blanket bleed blend bless blind ' +
  'blink block blonde blood bloom blossom blouse blow blue blush board boil bold bolt bone bonus boot bored bottle bounce bow bowl box boxing boy ' +
  'bracelet brain brake branch brand brandy brave bread breakfast breast breath breathe breed breeze brick bride brief bright bring broad broccoli ' +
  'broken bronze broom brother brown brush bubble bucket buckle buddy buffalo bug bulb bull bump bunch bundle burger burst bury bus bush busy butcher ' +
  'butter butterfly button buzz cabbage cabin cabinet cable cactus cafe cage cake calculate calendar calf calm calorie camel camera camp canal ' +
  'canary candle candy cap capable captain caramel card cardboard care career careful cargo carpenter carpet carrot cartoon carve case cash casino ' +
  'cast castle casual cat catalog category cathedral cattle cauliflower cave ceiling celebrity celery cell cellar cement cemetery ceremony chain chair ' +
  'chalk challenge champion chance channel chaos chapel chapter character charm chart chase chat cheap cheat check cheek cheer cheese chef ' +
  'chemical chemistry cherry chess chest chew chicken chill chimney chin chip chocolate choir choose chord christmas cigar cigarette cinema circle circus ' +
  'citizen civil clap class classic clay clean clear clerk clever cliff climate climb cloak clock closet cloth clothes cloud clown clue clumsy coach ' +
  'coal coat cobra cocktail cocoa coconut code coffee coffin coin collar colleague collect colony comb comedy comfort comic command committee ' +
  'communicate community compare compass compete complete complex compliment compose computer concentrate concept concert concrete condition ' +
  'conference confident confuse congratulate connect conscious conscience container content contest context continent contract contrast control ' +
  'convenient cook cookie cool copper copy coral cord corn corner corridor costume cottage cotton couch cough council counter couple courage course cousin ' +
  'cover cow coward crab cradle craft crane crayon crazy cream creature credit creek crew cricket crocodile crop cross crown cruel cruise crush cry crystal ' +
  'cube cucumber culture cup cupboard curious curl currency current curry curtain curve cushion custom cute cycle cylinder dad daily dairy daisy dance dandruff dare dark darling data ' +
  'database daughter dawn deaf dear debate decade deck decorate deer degree delicate delicious deliver democracy dentist department depend deposit depress desert deserve desk ' +
  'dessert detail detective detergent device devil diagram dial diamond diary dice dictionary diet digest digital dignity dine dinner dinosaur diploma dirt ' +
  'disappear disappoint discount dish dishwasher dive dizzy dock dog doll dolphin dome donkey door dot double dough dove down dozen dragon drama drawer dream ' +
  'dress drill drip drive drop drown drum dry duck dull dump dust duty dwarf each eager eagle ear early earth earring easter echo edge edit editor ' +
  'education egg eight elastic elbow electric elegant element elephant elevator eleven elf email embarrass emotion empire empty encourage engage engine engineer ' +
  'english enough entertain enthusiasm envelope environment envy equal equation equip era eraser error especially essay eternal even evening event ever every evil exact excite excuse ' +
  'exercise exhibit exist exotic expand experience express extra extreme eye fabric face facility fact factory fade fair fairy faith fake fame fancy fantasy fashion fast fat ' +
  'faucet fault favor favorite feast feather feature feed feel female fence ferry fever few fiction field fifteen fifth fifty fig figure file fill filter finger finish fish fist fit ' +
  'five fix flag flame flash flavor flesh flexible float flock floor flour flow flower flu fluid flute focus fog fold folk follow food fool foot football forehead forever forget forgive ' +
  'fork formal formula fortune forty forward fountain four fox fraction frame free freeze fresh fridge friendship frog front frost frown frozen fruit frustrate fry funeral funny fur ' +
  'furniture future gadget gallery gallon gamble gang garage garbage garden garlic gas gate gather gender gene general generation generous genius gentle gentleman genuine geography geometry ' +
  'ghost giant gift giraffe girl glad glance glass globe gloomy glory glove glow glue goat gold golf goose gorgeous gorilla gossip grace grade graduate grain gram grammar grandfather ' +
  'grandmother grape grass grateful grave gravity green greet grill grip grocery ground guarantee guess guest guide guilt guitar gum gym habit hair haircut half hall ham hamburger hammer hamster hand handle ' +
  'handsome hang happen happy harbor hardware harvest hat headache healthy hear heart heaven heavy hedge heel helicopter hell hello helmet hen hero hesitate hiccup hidden high hike hill hint hip hippo hire ' +
  'history hobby hockey hole holiday holy homework honest honey honor hood hook hop horizon horn horoscope horror horse host hostel hotdog hotel hour hug human humble humor hundred hungry hunt hurry husband hut ' +
  'hygiene ice icon idea ideal identity idiot ignore image imagine immediate immune impatient imply import impress improve inch income index individual industry infant infect inform ingredient ink inner insect inside ' +
  'inspect inspire install instant instead instruct instrument insult insurance intelligent intense interest introduce invest invisible invite iron irony item ivory jacket jam jar jaw jazz jealous jeans jelly jewel join joke ' +
  'journey joy juggle juice jump jungle junior junk just kangaroo karate keen kettle key keyboard kick kidney kilogram kilometer kind kindergarten kiss kit kitchen kite kitten knee knife knit knock knot label laboratory ' +
  'lace ladder lady lamb lamp lane language lap laptop laser late lately laugh laundry lava lawn layer lazy leaf leap leather lecture left leg legend leisure lemon lemonade lens leopard lesson letter lettuce level liar liberty library lick ' +
  'lid life lift light lightning limb limit line lion lip lipstick liquid list listen liter literature liver lizard lobster lock logic lollipop lonely long look loose lottery loud lounge lover low loyal luck luggage lunch lung luxury machine magazine ' +
  'magic magnet mail makeup male mall mammal manner map marathon marble margarine margin marriage mask massage mate math mathematics matter mattress mature maximum mayonnaise maybe maze meadow meal meat mechanic medal melody melon melt memory mental menu ' +
  'mercy mermaid merry mess metal meteor meter method microphone microscope microwave middle midnight mild military milk mind mineral minimum minute miracle mirror miss mist mistake mix mobile model modern modest moment money monkey monster month mood moon ' +
  'moral morning mosquito moss moth motor motorcycle mouse mouth movie mud muffin mug multiply muscle museum mushroom music mustard mystery myth nail naked napkin narrow nasty native natural nature naughty navy near neat neck necklace needle negative neither ' +
  'nephew nerve nervous nest net network neutral never nice nickname niece night nightmare nine nobody noise none noodle noon normal nose note notebook nothing notice noun novel nowhere nut nylon oak oatmeal obey object obvious occasion octopus odd ' +
  'offer office old olive omelette onion only opera opinion opposite optimist option orange orbit orchard orchestra order ordinary organ organic origin ornament orphan other outfit outside oval oven owl oxygen oyster pack package paddle page pain paint pair palace pale ' +
  'palm pan pancake panda panic pants papaya parachute parade paradise paragraph parcel park parrot parsley partner pass passion passport password past pasta paste pastry path patience pattern pause pay pea peach peacock peanut pear pearl pebble peel pen penalty pencil ' +
  'penguin pepper perfect perfume period permanent pet phone photo phrase physics piano pickle picnic pie piece pig pigeon pile pill pillow pilot pin pineapple pink pipe pirate pitch pizza plain planet plant plaster plastic plate platform playground please plenty plug plum plumber ' +
  'plus pocket poem poet poetry poison pole polite pond pony pool pop popcorn porch pork port portrait positive post postcard poster pot potato pottery pour powder power practice pray prayer prefer pregnant prepare present press pretend pretty previous pride prince princess print prison private ' +
  'probable process profession profile promise pronounce proof proper property protein proud pudding pull pump pumpkin punch pupil puppet puppy pure purple purse push puzzle pyramid quality quarter queen queue quick quiet quilt quit quiz rabbit race racket radar radio rainbow raincoat raise raisin ' +
  'ranch random raspberry rat rather ratio raw razor ready real reality receipt recipe rectangle recycle red refrigerator relax reliable religion remember remind remote rent repeat reptile rescue resort respect rest restaurant retire reward rhyme rhythm rib ribbon rice ride ridiculous ring ripe risk ritual ' +
  'roast robot rock roll romance romantic roof room root rope rose rough round routine royal rub rubber rude rug rugby ruin sacred sacrifice saddle sail salad salmon salt sample sand sandal sandwich satellite satisfy sauce saucer sausage save saw saxophone scale scar scarf scene schedule scissors score scout scream screen ' +
  'screw sculpture seafood seal season seat secret secretary seed selfish senior sense sensitive separate sequence serious serve seven several sew shade shadow shake shallow shampoo shape shark sharp shave sheep sheet shelf shell shelter shift shine shirt shiver shoe shop short shorts shoulder shout shovel shower shrimp shut ' +
  'shy silence silk silly silver simple since sing single sink sister sit six skate skeleton ski skill skin skirt skull sky slave sleep sleeve slice slide slim slip slipper smart smell smile smoke smooth snack snail snake sneeze snow snowman soap soccer social sock soda sofa soft soil solar solid someone something sometimes son ' +
  'soon soul sound soup sour space spaghetti spare sparrow spell spice spicy spider spinach spirit sponge spoon sport sprinkle square squeeze squirrel stadium stage stain stair stamp star stare station statue steak steam steel step stick sticky stiff still stir stomach stone stool store stork stove straight strange stranger straw strawberry ' +
  'stress stretch strict string stripe stroke student studio stuff stupid style subject submarine subtract suburb subway sugar suit suitcase sum sun sunday sunflower sunglasses sunrise sunset super supermarket supper sure surf surgeon surgery surname swallow swan sweat sweater sweet swim swing sword symbol sympathy symptom syrup system ' +
  'table tail tailor talent tall tank tap tape target taste tasty tattoo taxi tea tear teenager telescope television temper temple ten tennis tent term thank theater theory thermometer thick thin thing third thirsty thirty thousand thread three throat throne thumb thunder ticket tide tidy tie tiger tight tile time tin tiny tip tire tired tissue ' +
  'title toast toaster today toe tofu together toilet tomato tomorrow tongue tonight tool tooth toothbrush toothpaste torch tornado tortoise total touch tough tour tournament towel tower toy track tractor tradition traffic trail translate transparent trap trash treasure tree triangle tribe trick trombone trophy trouble trousers trout trumpet trunk trust truth ' +
  'try tube tulip tuna tunnel turkey turn turtle twelve twenty twice twin twist two type ugly umbrella uncle under uniform unique unit universe upset upstairs urban urgent useful useless usual vacation vacuum valley value vampire van vanilla vegetable vegetarian vein verb verse very vest vet view vinegar violin vitamin vocabulary voice volcano volleyball volume vowel ' +
  'waffle wagon waist wait waiter waitress wake walk wall wallet walnut walrus want wardrobe warm wash wasp waste watch water watermelon wave wax weak weather wedding week weekend weird well wet whale wheat wheel whip whisper whistle white wide widow wife wild wind window wine wing winter wire wise wish witch wolf wonder wood wool word world worm worship worth ' +
  'wrap wrinkle wrist write yacht yard yawn year yellow yes yesterday yoga yogurt young yourself youth zebra zero zipper zone zoo'

const bases = new Map<string, string[]>()
for (const word of everyday.split(' ')) {
  const stem = stemOf(word)
  bases.set(stem, [...(bases.get(stem) ?? []), word])
}

/** True for a folded word of everyday English, in any of its forms: it is no slip of the pen. */
export function isCommonWord(word: string): boolean {
  const stem = stemOf(word)
  if (synonymsOf(stem).length > 0) return true
  const forms = bases.get(stem)
  // A stemmer takes endings off names as well: "Barkely" is no form of "bark".
  return forms !== undefined && (lookUp(word) !== null || forms.some((base) => isFormOf(word, base)))
}

const ending = /^(?:s|es|d|ed|r|rs|er|ers|ing|ings|ly)?$/

/** "Stopped", "tries", "biking": a base with a regular ending. */
function isFormOf(word: string, base: string): boolean {
  const roots = [base, base.replace(/e$/, ''), base.replace(/y$/, 'i'), base + base.slice(-1)]
  return roots.some((root) => word.startsWith(root) && ending.test(word.slice(root.length)))
}
