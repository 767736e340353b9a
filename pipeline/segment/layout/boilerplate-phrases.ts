/**
 * Where a phrase makes furniture of the passage that holds it: `anywhere`; as its `opening`; as the opening of a `title`, of a `list` of links, or in a
 * `menu`, which are short and end without a full stop; or where such phrases are the `whole` of it, as buttons are.
 */
export type PhraseKind = 'anywhere' | 'opening' | 'title' | 'list' | 'menu' | 'whole';

/** Lower case, parted by bars; `#` is a year, `*` one to four words, an apostrophe either kind. */
export const PHRASES: readonly (readonly [PhraseKind, string])[] = [
  [
    'anywhere',
    `licensed under a creative commons | licensed under creative commons | creative commons attribution | all rights reserved |
    all rights are reserved | copyright # | copyright © # | copyright (c) # | © # | (c) # | © copyright | © the |
    may not be published, broadcast, rewritten | may not be reproduced | reproduction without permission | republished with permission |
    reprinted with permission | reprinted by permission | republish our articles | published under a creative commons |
    this article was originally published | this story was originally published | this article first appeared |
    this article appeared in print | this story first appeared | version of this article | version of this story | version of this report | see our terms of
    | agree to our | agreeing to our | our privacy policy | our privacy notice | our cookie policy | terms and conditions apply |
    terms & conditions apply | use cookies to | this site uses cookies | this website uses cookies | our use of cookies |
    accept all cookies | manage cookies | sign up for our newsletter | sign up for our newsletters | sign up for our * newsletter |
    sign up for our * newsletters | sign up for the newsletter | sign up for the * newsletter | sign up to our newsletter |
    sign up to our * newsletter | sign up for * alerts | sign up for free | sign up here | subscribe to our newsletter |
    subscribe to our newsletters | subscribe to our * newsletter | subscribe to our channel | subscribe to our * channel |
    get our newsletter | get our * newsletter | newsletter, delivered | delivered to your inbox | straight to your inbox |
    unsubscribe at any time | subscribe to read | subscribe to continue reading | support our journalism | already a subscriber |
    already a member? | create a free account | click here | click on the link | click to share | click to print | click to email |
    tap here | swipe for more | scroll down for video | scroll down for more | opens in new window | opens in a new window |
    opens in a new tab | follow us on | follow us: | like us on facebook | find us on facebook | join us on | join our whatsapp |
    join our telegram | join the conversation | follow him on twitter | follow her on twitter | follow them on twitter | follow him on x
    | follow her on x | follow * on twitter | twitter at @ | twitter @ | download our app | download our * app |
    available on the app store | share this article | share this story | share this post | share this page | share this with |
    share on facebook | share on twitter | share on linkedin | share on whatsapp | share on x | share via email | email this article |
    email this story | print this article | gift this article | save this article | listen to this article | view this post on | post shared by | view comments | view all comments | view gallery | advertisement - scroll to continue | article continues below |
    article continues after | story continues below | story continues after | continue reading below |
    this material may not be published | views expressed in this article | views expressed here |
    views expressed are those of the author | opinions expressed in this article | opinions expressed are those of the author |
    your browser does not support | your browser is not supported | enable javascript | turn on javascript | please enable cookies |
    leave a comment | leave a reply | post a comment | add a comment | comments are closed | your email address will not be published |
    required fields are marked | send us your comments | send your comments to | got a tip | got a story? | have a news tip |
    have a tip? | contributed to this report | contributed to this story | contributed to this article | contributed reporting |
    can be reached at | e-mail the writer | email the writer | email the author | all times are gmt | this page was last |
    image copyright | (ap photo | (photo by | (photo: | (file photo | photo courtesy of | courtesy photo`,
  ],
  [
    'opening',
    `read more | read also | also read | read next | read the full | read our full | read full | read: | see also | watch more |
    watch the video | watch: | listen: | more: | related: | you may also like | you might also like | don't miss | don't miss: |
    trending: | editor's note | editors' note | this article was amended | this article has been amended | this article was updated |
    this article has been updated | this article was corrected | this article has been corrected | this story has been updated |
    this story was updated | this story has been corrected | this post has been updated | this is a developing story |
    this is a breaking news story | this version corrects | this version of the story | this story corrects | this corrects | correction: | corrections: | clarification: | reporting by |
    additional reporting by | written by | writing by | editing by | edited by | compiled by | translated by | photo by | photo: |
    photos: | photos by | photo credit | photo illustration | photograph: | photograph by | image: | image by | image credit |
    image source | image caption | images: | credit: | picture: | pictures: | video: | file photo | file picture | source: | tags: |
    tag: | labels: | category: | categories: | filed under | filed in | posted in | topics: | keywords: | share this: |
    contact the author | contact the writer | skip to | back to top | back to home | sign up for | sign up to | sign up now |
    subscribe to | subscribe for | subscribe now | subscribe: | thank you for reading | thanks for reading | thank you for subscribing | reuters contributed | afp contributed | copyright: | (copyright | opens in | please log in`,
  ],
  [
    'title',
    `see more | watch live | watch now | listen to | contact us | jump to | continue reading | log in to | log in or | copyright |
    read full | share your thoughts | have your say | about the author | about this author`,
  ],
  [
    'list',
    `more on this story | more on this topic | more from | more about | more stories | more news | related stories | related story |
    related articles | related article | related news | related content | related coverage | related posts | related topics |
    related links | related reading | related video | recommended for you | recommended stories | recommended reading | you may like |
    most read | most popular | most viewed | most shared | most commented | top stories | trending now | trending stories |
    editor's picks | editors' picks | latest news | latest stories | also in the news | elsewhere on the web | from around the web |
    from our partners | what to read next | what others are reading | popular on | popular now | popular stories | on this topic`,
  ],
  [
    'menu',
    `privacy policy | privacy notice | privacy statement | cookie policy | cookie notice | cookie settings | cookies policy |
    terms of use | terms of service | terms and conditions | terms & conditions | do not sell my personal information | subscribers only
    | contact us | about us | advertise with us | site map | min read | minute read | minutes read | mins read | photo/ | reuters/ |
    afp/ | afp via | photograph: | handout via | file photo | getty images | create an account | subscribe today | download the app |
    get the app | join the discussion | (reuters/ | /afp) | ap photo/`,
  ],
  [
    'whole',
    `accessibility | advertise | advertisement | advertisements | advertising | archive | archives | cancel | careers | close | comment |
    comments | contact | copy link | copy url | email | e-mail | expand | facebook | facebook messenger | faq | feedback | flipboard |
    follow | follow us | help | home | homepage | instagram | link copied | linkedin | load more | loading... | loading | log in | login
    | logout | log out | menu | messenger | more | my account | newsletter | newsletters | next | next article | no comments | pinterest
    | podcast | podcasts | previous | previous article | print | privacy | reddit | register | reply | report this ad | rss | save |
    search | share | share this | show more | sign in | sign up | sitemap | sms | snapchat | sponsored | sponsored content | submit |
    subscribe | telegram | threads | tiktok | toggle navigation | tumblr | tweet | twitter | view more | videos | whatsapp | youtube`,
  ],
];
