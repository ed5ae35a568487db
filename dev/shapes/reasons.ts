/** Why a kind is refused as a whole. */
export const refusedKinds: Readonly<Record<string, string>> = {
  Attachment: 'attachments are refused: the product keeps files in libraries'
};

/** Why recorded keys are missing: a sentence, and the keys that it excuses. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Web: {
    'a link to something else, only in verbose answers or by $expand': `AccessRequestsList Activities ActivityLogger Alerts
      AllProperties AppTiles AssociatedMemberGroup AssociatedOwnerGroup AssociatedVisitorGroup Author AvailableContentTypes
      AvailableFields CanModernizeHomepage ClientWebParts ContentTypes CurrentUser DataLeakagePreventionStatusInfo
      DescriptionResource EventReceivers Features Fields FirstUniqueAncestorSecurableObject Folders HostedApps ListTemplates
      Lists MultilingualSettings Navigation OneDriveSharedItems ParentWeb PushNotificationSubscribers RecycleBin
      RegionalSettings RoleAssignments RoleDefinitions RootFolder SiteCollectionAppCatalog SiteGroups SiteUserInfoList
      SiteUsers TenantAppCatalog ThemeInfo TitleResource UserCustomActions WebInfos Webs WorkflowAssociations
      WorkflowTemplates`,
    'a setting of the look of pages that only SharePoint itself draws': `DesignPackageId
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled FooterEmphasis FooterEnabled FooterLayout HeaderEmphasis HeaderLayout
      HideTitleInHeader IsHomepageModernized IsRevertHomepageLinkHidden LogoAlignment MegaMenuEnabled
      NavAudienceTargetingEnabled SearchScope`,
    'only of sites for classes': 'IsEduClass IsEduClassProvisionChecked IsEduClassProvisionPending',
    'a setting of the tenant or its caches that nothing here can change':
      'ObjectCacheEnabled TenantAdminMembersCanShare',
    'only in lists of webs (WebInfos), which are refused': 'WebTemplateId'
  },
  List: {
    'only in tenants with sensitivity labels':
      'SensitivityLabelToEncryptOnDOwnloadForLibrary SensitivityLabelToEncryptOnDownloadForLibrary'
  },
  ListItem: {
    'a column of the site pages library, which is not imitated': `BannerImageUrl CanvasContent1 Description FirstPublishedDate
      LayoutWebpartsContent OData__AuthorBylineId OData__OriginalSourceItemId OData__OriginalSourceListId
      OData__OriginalSourceSiteId OData__OriginalSourceUrl OData__OriginalSourceWebId OData__PublishStartDate
      OData__SPCallToAction OData__SPIsTranslation OData__SPSitePageFlags OData__SPTranslatedLanguages
      OData__SPTranslationLanguage OData__SPTranslationSourceItemId OData__ScheduledVersion OData__TopicHeader PromotedState
      WikiField _AuthorBylineStringId _SPHideListEditorMetadataStringId`,
    'a column of a kind that is refused: lookups and managed metadata':
      'LookupMultiField1Id LookupSingleField1Id TaxonomyField1 TaxonomyMultiField1',
    'only with content approval, which is refused': 'OData__ModerationComments OData__ModerationStatus',
    'only where media or sharing services added their columns':
      'MediaServiceKeyPoints SharedWithDetails SharedWithUsersId'
  },
  Field: {
    'the web of the user information list, which is not imitated': 'LookupWebId'
  },
  Group: {
    'only by $select; here at its own address below the group':
      'CanCurrentUserEditMembership CanCurrentUserViewMembership',
    'only by $select, and nothing asks': 'CanCurrentUserManageGroup'
  },
  Change: {
    'only of changes of content types, which are not logged': 'ContentTypeId'
  },
  ListDataRow: {
    'a column of the site pages library, which is not imitated': `BannerImageUrl BannerImageUrl.desc CanvasContent1
      ClientSideApplicationId Description LayoutWebpartsContent PageLayoutType PromotedState PromotedState. _AuthorByline
      _AuthorByline.department _AuthorByline.email _AuthorByline.id _AuthorByline.jobTitle _AuthorByline.picture
      _AuthorByline.sip _AuthorByline.span _AuthorByline.title _OriginalSourceItemId _OriginalSourceListId
      _OriginalSourceSiteId _OriginalSourceUrl _OriginalSourceWebId _SPSitePageFlags`,
    "a column of the tenant's own list of sites, which is not imitated": `A2ODMountCount CreatedBy RootWebId ScopeId
      ShareByEmailEnabled ShareByEmailEnabled.value ShareByLinkEnabled ShareByLinkEnabled.value SiteId SiteOwnerEmail
      SiteOwnerName SiteUrl StorageQuota StorageQuota. StorageUsed StorageUsed. TemplateId TemplateId. TemplateName
      TimeCreated TimeCreated. TimeDeleted TimeDeleted.`,
    'only where the view names this column of a file, or its services added it': `ContentVersion DocConcurrencyNumber
      Edits FileDirRef FileLeafRef FileLeafRef.Name FileLeafRef.Suffix File_x0020_Size File_x0020_Type
      File_x0020_Type.progid File_x0020_Type.url HTML_x0020_File_x0020_Type
      HTML_x0020_File_x0020_Type.File_x0020_Type.mapall HTML_x0020_File_x0020_Type.File_x0020_Type.mapcon
      HTML_x0020_File_x0020_Type.File_x0020_Type.mapico Interactivity NoExecute PreviewThumbnailsQualitySets ProgId
      ServerRedirectedEmbedUrl _CheckinComment _CommentCount _CommentFlags _ComplianceTag _ExpirationDate
      _ExpirationDate. _StubFile _UIVersion _VirusStatus ecb.dispex owshiddenversion serverurl.progid`
  }
};

const byKind = new Map(
  Object.entries(reasons).map(([kind, sentences]) => [
    kind,
    new Map(
      Object.entries(sentences).flatMap(([why, keys]) =>
        keys
          .trim()
          .split(/\s+/)
          .map(key => [key, why] as const)
      )
    )
  ])
);

/** The stated reason for a missing key. */
export const reasonFor = (kind: string, key: string): string | undefined => byKind.get(kind)?.get(key);
