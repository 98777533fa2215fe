<#-- The list of the libraries in the folder lib. What is ours is not of a third party; the plugin has no filter for it that holds. -->
The libraries in the folder lib that are not of Entretien itself, each with its licence.

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#if project.groupId != "org.entretien">
${project.groupId}:${project.artifactId}:${project.version}
    ${project.name!project.artifactId}<#if project.url??>, ${project.url}</#if>
    <#list entry.getValue() as license>${license}<#sep>; </#sep></#list>
</#if>
</#list>
